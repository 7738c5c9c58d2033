package jp.yagura.incident.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import jp.yagura.kit.characters.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says, in Japanese and, where somebody wrote it, in English.
 *
 * @param kind whether it is the first, a further or the last report on the incident
 * @param bodyEasy the same in easy Japanese (やさしい日本語), or null
 * @param nextUpdateAt until when residents are promised the next notice, or null
 */
@Embeddable
public record NoticeText(
    @NotNull @Enumerated(EnumType.STRING) Kind kind,
    @NotBlank @Characters(max = 120) String title,
    @NotBlank @Characters(max = 3000) String body,
    @Column(name = "title_en") @Characters(max = 200) @Nullable String titleEn,
    @Column(name = "body_en") @Characters(max = 5000) @Nullable String bodyEn,
    @Column(name = "body_easy") @Characters(max = 3000) @Nullable String bodyEasy,
    @Column(name = "next_update_at") @Nullable Instant nextUpdateAt) {

  /** 第一報, 続報, 終報. */
  public enum Kind {
    FIRST,
    UPDATE,
    FINAL
  }

  /** What the templates leave for a person to fill in starts with this. */
  static final String BLANK_JA = "〔要記入";

  static final String BLANK_EN = "[TO BE FILLED IN";

  /** The same with a paragraph before it, in Japanese. */
  NoticeText beginningWith(String paragraph) {
    String all = paragraph + "\n\n" + body;
    return new NoticeText(kind, title, all, titleEn, bodyEn, bodyEasy, nextUpdateAt);
  }

  /** Whether English readers find English. */
  public boolean hasEnglish() {
    return titleEn != null && !titleEn.isBlank() && bodyEn != null && !bodyEn.isBlank();
  }

  /** Whether there is a text in easy Japanese. */
  public boolean hasEasy() {
    return bodyEasy != null && !bodyEasy.isBlank();
  }

  /** Whether the Japanese or the English text still has a blank of the template. */
  public boolean hasBlanks() {
    return (title + body + bodyEasy).contains(BLANK_JA)
        || (titleEn + "" + bodyEn).contains(BLANK_EN)
        || (titleEn + "" + bodyEn).contains(BLANK_JA);
  }
}
