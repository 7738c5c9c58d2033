package jp.yagura.incident.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, by whom and until when.
 *
 * @param title what is to be done
 * @param owner role that it is the task of: {@code pr}, {@code it} or {@code head}
 * @param person who does it, by name; empty where only the role is known
 * @param dueOn the last day for it, in Tokyo; null is refused
 */
@Embeddable
public record ReviewActionPlan(
    String title, String owner, String person, @Column(name = "due_on") @Nullable LocalDate dueOn) {
  static final int LONGEST = 200;
  static final List<String> OWNERS = List.of("pr", "it", "head");
  private static final int REMINDED_AT = 9;

  public ReviewActionPlan {
    title = title.strip();
    person = person.strip();
  }

  /** When somebody is told for the first time: at nine on the day after. */
  ZonedDateTime firstReminder() {
    return day().plusDays(1).atTime(REMINDED_AT, 0).atZone(Times.TOKYO);
  }

  LocalDate day() {
    if (dueOn == null) {
      throw new IllegalStateException("a plan without a day was not refused");
    }
    return dueOn;
  }

  /** One refusal per field that cannot be taken. */
  List<Refused> refusals() {
    List<Refused> refusals = new ArrayList<>();
    if (title.isEmpty()) {
      refusals.add(Refused.invalid("title", "review-action-missing"));
    }
    text(refusals, "title", title);
    text(refusals, "person", person);
    if (!OWNERS.contains(owner)) {
      refusals.add(Refused.invalid("owner", "json-one-of", String.join(", ", OWNERS)));
    }
    if (dueOn == null) {
      refusals.add(Refused.invalid("dueOn", "review-action-day-missing"));
    }
    return refusals;
  }

  static void text(List<Refused> refusals, String field, String words) {
    CharacterCount.beyond(field, words, LONGEST).ifPresent(refusals::add);
    if (PlainTexts.hasControls(words)) {
      refusals.add(Refused.invalid(field, "text-control-characters"));
    }
  }
}
