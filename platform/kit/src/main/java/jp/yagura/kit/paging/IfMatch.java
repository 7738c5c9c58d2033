package jp.yagura.kit.paging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The entity tags that a caller names as what he read, from the header {@code If-Match} or the
 * hidden field of a form. A resource takes it as a parameter; what was not sent is an {@code
 * IfMatch} too, so a use case never sees null:
 *
 * <pre>{@code
 * @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch
 * @RestForm("version") @DefaultValue("") IfMatch ifMatch
 * }</pre>
 *
 * and the use case asks {@link #refuses} once it holds the row.
 *
 * @param text as it was sent; blank when nothing was sent
 */
public record IfMatch(String text) {
  private static final String ONE = "(?:W/)?\"[^\"]*\"|v?[0-9]+";
  private static final Pattern LIST =
      Pattern.compile("(?:" + ONE + ")(?:\\s*,\\s*(?:" + ONE + "))*");
  private static final Pattern TAG = Pattern.compile(ONE);

  /** Called by the web layer. Takes anything: what is no list of entity tags matches no version. */
  public static IfMatch fromString(@Nullable String text) {
    return new IfMatch(text == null ? "" : text.strip());
  }

  /** Names one version, as a caller does that has just read it. */
  public static IfMatch version(long version) {
    return new IfMatch(Version.quoted(version));
  }

  /**
   * Compares with the row's version by RFC 9110, 13.1.1; one tag of a list is enough; {@code *}
   * matches every version. A weak tag ({@code W/"v3"}) counts, other than there: our tags name
   * versions of a thing and not bytes, and a proxy that compresses an answer makes its tag weak
   * (nginx does), which would leave callers with tags that never match. And what a caller reads in
   * JSON is {@code "version": 7}, so the number itself names the version too, with quotes or
   * without.
   *
   * @return empty when the change may go on; else the refusal: {@code if-match-missing} (428) when
   *     the caller named nothing, {@code changed-meanwhile} (412) when he names another version
   */
  public Optional<Refused> refuses(long version) {
    if (text.isBlank()) {
      return Optional.of(
          new Refused(
              Refused.Reason.PRECONDITION_REQUIRED,
              "if-match-missing",
              "If-Match",
              null,
              List.of(),
              Map.of()));
    }
    return text.equals("*") || names(version) ? Optional.empty() : Optional.of(Refused.stale());
  }

  private boolean names(long version) {
    String number = Long.toString(version);
    return LIST.matcher(text).matches()
        && TAG.matcher(text)
            .results()
            .map(found -> found.group().replaceFirst("^W/", "").replace("\"", ""))
            .anyMatch(tag -> tag.equals(number) || tag.equals(Version.tag(version)));
  }
}
