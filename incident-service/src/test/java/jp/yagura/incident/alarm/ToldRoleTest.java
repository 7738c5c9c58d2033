package jp.yagura.incident.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One confirmation is enough for a role, and what needs none waits for nobody. */
class ToldRoleTest {
  private static final Instant AT = Instant.parse("2026-11-23T00:14:00Z");
  private static final List<String> BOTH = List.of("pr", "it");

  private static DeliveryView told(String role, String kind, @Nullable String by) {
    return new DeliveryView(
        UUID.randomUUID(),
        kind,
        0,
        role,
        role + kind,
        "email",
        by == null ? DeliveryState.SENT : DeliveryState.CONFIRMED,
        1,
        AT,
        null,
        null,
        by == null ? null : AT,
        by,
        null);
  }

  private static List<String> answers(List<DeliveryView> all, List<String> asked, boolean judged) {
    return ToldRole.of(all, asked, judged).stream()
        .map(it -> it.role() + " " + it.answer())
        .toList();
  }

  @Test
  void oneAnswerIsEnoughForItsRole() {
    List<DeliveryView> all =
        List.of(
            told("it", "alarm", null), told("it", "escalation", "中村"), told("pr", "alarm", null));
    assertEquals(List.of("pr MISSING", "it CONFIRMED"), answers(all, BOTH, false));
    assertEquals(List.of("pr ACTED", "it CONFIRMED"), answers(all, BOTH, true));
    assertNotNull(ToldRole.of(all, BOTH, false).getLast().confirmed());
  }

  @Test
  void anAllClearOrAReminderNeedsNoAnswer() {
    List<DeliveryView> all = List.of(told("pr", "all-clear", null), told("it", "reminder", null));
    assertEquals(List.of("pr NOT_WANTED", "it NOT_WANTED"), answers(all, BOTH, false));
  }

  @Test
  void aHeadIsWaitedForOnlyWhereThePlaybookSaysSo() {
    List<DeliveryView> all = List.of(told("head", "alarm", null));
    assertEquals(List.of("head NOT_WANTED"), answers(all, BOTH, false));
    assertEquals(List.of("head MISSING"), answers(all, List.of("head"), false));
  }
}
