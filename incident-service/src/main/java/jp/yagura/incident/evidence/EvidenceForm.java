package jp.yagura.incident.evidence;

import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.util.Objects;
import jp.yagura.kit.page.FormTime;
import org.jspecify.annotations.Nullable;

/**
 * The form that adds evidence, as it was sent.
 *
 * @param what {@code address}, else files
 */
public record EvidenceForm(
    @FormParam("key") @Nullable String key,
    @FormParam("what") @Nullable String what,
    @FormParam("note") @Nullable String note,
    @FormParam("url") @Nullable String url,
    @FormParam("seenAt") @Nullable String seenAt,
    @FormParam("seen") @Nullable String seen) {

  /** One that nobody sent. A constant here would be taken for a part of the form. */
  static EvidenceForm empty() {
    return new EvidenceForm(null, null, null, null, null, null);
  }

  boolean address() {
    return "address".equals(what);
  }

  /** The text of a field, never null. */
  public String text(String field) {
    String value =
        switch (field) {
          case "key" -> key;
          case "note" -> note;
          case "url" -> url;
          case "seenAt" -> seenAt;
          default -> seen;
        };
    return Objects.requireNonNullElse(value, "").replace("\r\n", "\n").strip();
  }

  /** Whether a time was given that is none. */
  boolean badTime() {
    return FormTime.read(text("seenAt")).unreadable();
  }

  /** When it was seen, typed as the time in Japan; null when nothing readable was. */
  @Nullable Instant time() {
    return FormTime.read(text("seenAt")).at();
  }
}
