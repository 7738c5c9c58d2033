package jp.yagura.kit.paging;

import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The entity tag of a row: its version, quoted. RFC 9110, 8.8.3 and 13.1.1. */
public final class Version {
  private Version() {}

  /** The value for {@code ResponseBuilder.tag}, without quotes. */
  public static String tag(long version) {
    return "v" + version;
  }

  /**
   * Compares the header {@code If-Match} with the row's version; ends the request when they differ.
   *
   * @param ifMatch the header, or null when the caller sent none (428)
   */
  public static void check(@Nullable String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refused(
              Refused.Reason.PRECONDITION_REQUIRED,
              "if-match-missing",
              "If-Match",
              null,
              java.util.List.of(),
              java.util.Map.of())
          .exception();
    }
    String wanted = ifMatch.strip();
    if (!wanted.equals("*") && !wanted.equals('"' + tag(version) + '"')) {
      throw Refused.stale().exception();
    }
  }
}
