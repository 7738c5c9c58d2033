package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.Map;
import jp.yagura.contract.Actor;

/**
 * One entry of an incident's timeline, as people read it.
 *
 * @param sequence grows with every entry, in the order of recording
 * @param type stable name in kebab-case, such as {@code step-done}
 * @param text a sentence in the reader's language
 * @param occurredAt when it happened
 * @param recordedAt when it was written down
 * @param details what the sentence was made from
 */
public record TimelineItem(
    long sequence,
    String type,
    String text,
    Actor who,
    Instant occurredAt,
    Instant recordedAt,
    Map<String, String> details) {

  public TimelineItem {
    details = Map.copyOf(details);
  }
}
