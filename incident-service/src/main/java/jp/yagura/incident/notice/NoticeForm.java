package jp.yagura.incident.notice;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The compose form as it was sent.
 *
 * @param version the notice's tag as the writer read it; empty for a new notice
 * @param act the button: {@code save} or {@code preview}
 */
public record NoticeForm(
    @FormParam("version") @Nullable String version,
    @FormParam("act") @Nullable String act,
    @FormParam("kind") @Nullable String kind,
    @FormParam("title") @Nullable String title,
    @FormParam("body") @Nullable String body,
    @FormParam("titleEn") @Nullable String titleEn,
    @FormParam("bodyEn") @Nullable String bodyEn) {

  /** The fields in the order of the form. */
  static final List<String> ORDER = List.of("kind", "title", "body", "titleEn", "bodyEn");

  boolean previewOnly() {
    return "preview".equals(act);
  }

  /** What was written, with the line breaks that the database keeps. */
  NoticeText text() {
    return new NoticeText(
        kind(kind), plain(title), plain(body), orNull(plain(titleEn)), orNull(plain(bodyEn)));
  }

  /** The kind of a form or address; FIRST for anything else. */
  static NoticeText.Kind kind(@Nullable String name) {
    return Arrays.stream(NoticeText.Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(NoticeText.Kind.FIRST);
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
