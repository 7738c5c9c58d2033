package jp.yagura.kit.publicside;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it goes out, in each form that somebody asked for: plain, gzip and Brotli. Each form
 * has a strong entity tag of its own (RFC 9110, 8.8.3.3).
 */
final class CachedResponse {
  private static final boolean BROTLI = Brotli4jLoader.isAvailable();
  private static final Encoder.Parameters BROTLI_LEVEL = new Encoder.Parameters().setQuality(5);
  private static final int WORTH_COMPRESSING = 256;

  private final int status;
  private final List<Map.Entry<String, String>> headers;
  private final long count;
  private final Instant at;
  private final Form plain;

  /** The count of changes for which somebody makes it anew. */
  private final AtomicLong renewedFor = new AtomicLong(-1);

  private volatile @Nullable Form gzip;
  private volatile @Nullable Form brotli;

  /** Bytes and what is said of them. */
  private record Form(Buffer body, CharSequence length, CharSequence tag) {
    static Form of(byte[] body, String tag) {
      return new Form(
          Buffer.buffer(body),
          HttpHeaders.createOptimized(Integer.toString(body.length)),
          HttpHeaders.createOptimized('"' + tag + '"'));
    }
  }

  /**
   * An answer made at some time.
   *
   * @param headers all but its length, tag and encoding
   * @param count of the changes before it was made
   */
  CachedResponse(
      int status,
      List<Map.Entry<String, String>> headers,
      byte[] body,
      String tag,
      long count,
      Instant at) {
    this.status = status;
    this.headers = headers;
    this.plain = Form.of(body, tag);
    this.count = count;
    this.at = at;
  }

  long count() {
    return count;
  }

  Instant at() {
    return at;
  }

  /** About how much memory it takes with its compressed forms. */
  int weight() {
    return 1_000 + plain.body().length() * 3 / 2;
  }

  /** True for the first who asks after so many changes: who is to make it anew. */
  boolean claimRenewal(long changes) {
    long before = renewedFor.get();
    return before != changes && renewedFor.compareAndSet(before, changes);
  }

  /** Answers: with the body, or 304 where the caller has it. */
  void send(HttpServerRequest request) {
    HttpServerResponse response = request.response();
    MultiMap out = response.headers();
    for (Map.Entry<String, String> header : headers) {
      out.set(header.getKey(), header.getValue());
    }
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    Form form = form(accepted, out);
    out.set(HttpHeaders.ETAG, form.tag());
    if (status == 200 && has(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      out.remove(HttpHeaders.CONTENT_TYPE);
      out.remove(HttpHeaders.CONTENT_ENCODING);
      response.setStatusCode(304).end();
      return;
    }
    out.set(HttpHeaders.CONTENT_LENGTH, form.length());
    response.setStatusCode(status);
    if (request.method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(form.body());
    }
  }

  /** Whether If-None-Match has the tag of any form: one whose coding changed is the same. */
  private boolean has(@Nullable String known) {
    return known != null && Tags.match(known, tag());
  }

  private String tag() {
    String quoted = plain.tag().toString();
    return quoted.substring(1, quoted.length() - 1);
  }

  private Form form(@Nullable String accepted, MultiMap out) {
    if (accepted == null || plain.body().length() < WORTH_COMPRESSING) {
      return plain;
    }
    String codings = accepted.toLowerCase(Locale.ROOT);
    if (BROTLI && takes(codings, "br")) {
      out.set(HttpHeaders.CONTENT_ENCODING, "br");
      return brotli();
    }
    if (takes(codings, "gzip")) {
      out.set(HttpHeaders.CONTENT_ENCODING, "gzip");
      return gzip();
    }
    return plain;
  }

  private Form brotli() {
    Form made = brotli;
    if (made == null) {
      made = compressed("br");
      brotli = made;
    }
    return made;
  }

  private Form gzip() {
    Form made = gzip;
    if (made == null) {
      made = compressed("gzip");
      gzip = made;
    }
    return made;
  }

  /** A coding with a weight of 0 is refused. */
  private static boolean takes(String codings, String coding) {
    for (String part : codings.split(",", -1)) {
      String[] words = part.split(";", 2);
      if (words[0].strip().equals(coding)) {
        return words.length == 1 || !words[1].replace(" ", "").matches("q=0(\\.0*)?");
      }
    }
    return false;
  }

  private Form compressed(String coding) {
    byte[] bytes = plain.body().getBytes();
    try {
      byte[] small = coding.equals("br") ? Encoder.compress(bytes, BROTLI_LEVEL) : gzipped(bytes);
      return Form.of(small, tag() + "-" + coding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
    try (GZIPOutputStream zip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }
}
