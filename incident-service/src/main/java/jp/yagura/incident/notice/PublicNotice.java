package jp.yagura.incident.notice;

import java.time.Instant;
import java.util.List;
import jp.yagura.incident.NoticeId;
import org.jspecify.annotations.Nullable;

/**
 * A notice as residents see it: its last revision, or a tombstone. Drafts, names of people and
 * facts of the incident have no place in here.
 *
 * @param issues every revision's number, kind and time, the first one first
 * @param withdrawnAt when it was taken back, or null while it stands
 */
public record PublicNotice(
    NoticeId id,
    String municipality,
    NoticeText text,
    List<Issue> issues,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawalReason) {

  public PublicNotice {
    issues = List.copyOf(issues);
  }

  /** One publication. */
  public record Issue(int number, NoticeText.Kind kind, Instant at) {}

  /** Where residents read it in Japanese, on the common origin. */
  public String path() {
    return "/public/" + municipality + "/notices/" + id;
  }

  /** What its address has after that of the list. */
  public String tail() {
    return "/" + id;
  }

  public boolean withdrawn() {
    return withdrawnAt != null;
  }

  /** When it was first published. */
  public Instant publishedAt() {
    return issues.getFirst().at();
  }

  /** When residents last saw it change. */
  public Instant updatedAt() {
    return withdrawnAt != null ? withdrawnAt : issues.getLast().at();
  }

  /** Whether it was published more than once. */
  public boolean updated() {
    return issues.size() > 1;
  }

  /** The title in a language; Japanese where nobody wrote English. */
  public String title(boolean english) {
    return english && text.hasEnglish() ? String.valueOf(text.titleEn()) : text.title();
  }

  /** The body in a language; Japanese where nobody wrote English. */
  public String body(boolean english) {
    return english && text.hasEnglish() ? String.valueOf(text.bodyEn()) : text.body();
  }

  /** The body in easy Japanese; empty where there is none. */
  public List<Block> easy() {
    return text.hasEasy() ? Block.of(String.valueOf(text.bodyEasy())) : List.of();
  }

  /** Until when the next notice is promised; null for none. */
  public @Nullable Instant nextUpdateAt() {
    return text.nextUpdateAt();
  }

  /** The first sentences of the body, for lists. */
  public String summary(boolean english) {
    return body(english)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("■") && !line.startsWith("｜"))
        .limit(2)
        .reduce("", (a, b) -> a.isEmpty() ? b : a + (english ? " " : "") + b);
  }

  /** The language in which a reader of a language finds it: {@code ja} or {@code en}. */
  public String language(boolean english) {
    return english && text.hasEnglish() ? "en" : "ja";
  }
}
