package jp.yagura.incident.work;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The place after an item of the list of work. It survives items that come and go.
 *
 * @param kind the name of a {@link WorkKind}
 * @param key what else tells it from all others
 */
record WorkPosition(@Nullable Instant dueAt, @Nullable Instant since, String kind, String key)
    implements Comparable<WorkPosition> {
  private static final Comparator<Instant> TIMES = Comparator.naturalOrder();

  /** What is due next comes first, then what waits longest. */
  private static final Comparator<WorkPosition> DUE_FIRST =
      Comparator.comparing(WorkPosition::dueAt, Comparator.nullsLast(TIMES))
          .thenComparing(WorkPosition::since, Comparator.nullsLast(TIMES))
          .thenComparing(it -> WorkKind.valueOf(it.kind()))
          .thenComparing(WorkPosition::key);

  static WorkPosition of(WorkItem item) {
    String key = item.link() + " " + item.number() + " " + item.title() + " " + item.what();
    return new WorkPosition(item.dueAt(), item.since(), item.kind().name(), key);
  }

  @Override
  public int compareTo(WorkPosition other) {
    return DUE_FIRST.compare(this, other);
  }

  /** The form in which it travels. */
  String text() {
    String plain =
        (dueAt == null ? "" : dueAt) + "|" + (since == null ? "" : since) + "|" + kind + "|" + key;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the query parameter {@code cursor}.
   *
   * @return null when there was none
   */
  static @Nullable WorkPosition parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 4);
      return new WorkPosition(
          time(parts[0]), time(parts[1]), WorkKind.valueOf(parts[2]).name(), parts[3]);
    } catch (RuntimeException _) {
      throw Refused.invalid("cursor", "cursor-unreadable").exception();
    }
  }

  private static @Nullable Instant time(String text) {
    return text.isEmpty() ? null : Instant.parse(text);
  }
}
