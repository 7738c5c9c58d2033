package jp.yagura.incident.alarm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one role was told of an incident, and whether somebody of it has confirmed: one answer is
 * enough for the role, and an all-clear or a reminder needs none.
 *
 * @param role {@code pr}, {@code it} or {@code head}
 * @param deliveries the alarms first, as they were sent
 * @param confirmed the first that somebody confirmed, or null
 */
public record ToldRole(
    String role, Answer answer, @Nullable DeliveryView confirmed, List<DeliveryView> deliveries) {
  private static final Set<String> WANT_AN_ANSWER = Set.of("alarm", "escalation");
  private static final List<String> ORDER = List.of("pr", "it", "head");

  /** Whether the role has answered. */
  public enum Answer {
    /** Somebody confirmed. */
    CONFIRMED,
    /** Public relations found the incident to be real, which is an answer too. */
    ACTED,
    /** Somebody should. */
    MISSING,
    /** The role is only informed. */
    NOT_WANTED
  }

  /** The look of the answer. */
  public String chip() {
    return switch (answer) {
      case CONFIRMED, ACTED -> "chip--green";
      case MISSING -> "chip--red";
      case NOT_WANTED -> "chip--gray";
    };
  }

  /** How many could not be sent. */
  public long failures() {
    return deliveries.stream().filter(it -> it.state() == DeliveryState.FAILED).count();
  }

  /**
   * By role.
   *
   * @param asked roles whose answer the playbook wants
   * @param judged whether public relations has found out whether it is real
   */
  public static List<ToldRole> of(
      List<DeliveryView> all, Collection<String> asked, boolean judged) {
    Map<String, List<DeliveryView>> byRole = new LinkedHashMap<>();
    all.forEach(it -> byRole.computeIfAbsent(it.role(), _ -> new ArrayList<>()).add(it));
    return byRole.entrySet().stream()
        .map(it -> of(it.getKey(), it.getValue(), asked.contains(it.getKey()), judged))
        .sorted(Comparator.comparing(it -> place(it.role())))
        .toList();
  }

  private static int place(String role) {
    int place = ORDER.indexOf(role);
    return place < 0 ? ORDER.size() : place;
  }

  private static ToldRole of(
      String role, List<DeliveryView> deliveries, boolean asked, boolean judged) {
    DeliveryView confirmed =
        deliveries.stream()
            .filter(it -> it.confirmedAt() != null)
            .min(
                Comparator.comparing(
                    DeliveryView::confirmedAt, Comparator.nullsLast(Comparator.naturalOrder())))
            .orElse(null);
    boolean wanted =
        asked && deliveries.stream().anyMatch(it -> WANT_AN_ANSWER.contains(it.kind()));
    Answer answer =
        confirmed != null
            ? Answer.CONFIRMED
            : !wanted
                ? Answer.NOT_WANTED
                : role.equals("pr") && judged ? Answer.ACTED : Answer.MISSING;
    return new ToldRole(role, answer, confirmed, List.copyOf(deliveries));
  }
}
