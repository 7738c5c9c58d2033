package jp.yagura.incident.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
    EntryType type,
    String text,
    Actor who,
    Instant occurredAt,
    Instant recordedAt,
    Map<String, String> details) {

  public TimelineItem {
    details = Map.copyOf(details);
  }

  /** Whether it is what somebody wrote, in that person's own words. */
  @JsonIgnore
  public boolean isComment() {
    return type == EntryType.COMMENT;
  }
}
