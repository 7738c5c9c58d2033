package jp.yagura.incident.evidence;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * How files leave, to people and to programs: in a sandbox should a browser open them all the same,
 * so that what attackers sent never runs as a page of ours.
 */
abstract class DownloadPages {
  /** Beside the policy of all answers, and beside {@code nosniff}, which they have too. */
  static final String SANDBOX = "sandbox; default-src 'none'";

  static Response answer(Download download) {
    StreamingOutput body = out -> download.content().to(out);
    return Response.ok(body, download.mediaType())
        .header("Content-Disposition", download.disposition())
        .header("Content-Security-Policy", SANDBOX)
        .build();
  }
}
