package jp.yagura.kit.paging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The entity tag of a row: its version, quoted. RFC 9110, 8.8.3 and 13.1.1. */
public final class Version {
  private Version() {}

  /** The value for {@code ResponseBuilder.tag}, without quotes. */
  public static String tag(long version) {
    return "v" + version;
  }

  /** The tag as a header or the hidden field of a form carries it, with quotes. */
  public static String quoted(long version) {
    return '"' + tag(version) + '"';
  }

  /**
   * Compares the header {@code If-Match} with the row's version; ends the request when they differ.
   *
   * @param ifMatch the header, or null when the caller sent none (428)
   */
  public static void check(@Nullable String ifMatch, long version) {
    mismatch(ifMatch, version)
        .ifPresent(
            refused -> {
              throw refused.exception();
            });
  }

  /** As {@link #check}, for a use case that answers with a value; empty when they agree. */
  public static Optional<Refused> mismatch(@Nullable String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      return Optional.of(
          new Refused(
              Refused.Reason.PRECONDITION_REQUIRED,
              "if-match-missing",
              "If-Match",
              null,
              List.of(),
              Map.of()));
    }
    String wanted = ifMatch.strip();
    boolean same = wanted.equals("*") || wanted.equals('"' + tag(version) + '"');
    return same ? Optional.empty() : Optional.of(Refused.stale());
  }
}
