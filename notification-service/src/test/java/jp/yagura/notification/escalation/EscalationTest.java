package jp.yagura.notification.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Roles;
import jp.yagura.notification.contacts.Seat;
import jp.yagura.notification.escalation.EscalationChange.Answered;
import jp.yagura.notification.escalation.EscalationChange.AwaitsProgress;
import jp.yagura.notification.escalation.EscalationChange.Closed;
import jp.yagura.notification.escalation.EscalationChange.Escalated;
import jp.yagura.notification.escalation.EscalationChange.Hastened;
import jp.yagura.notification.escalation.EscalationChange.Unchanged;
import jp.yagura.notification.post.AlertReason;
import org.junit.jupiter.api.Test;

class EscalationTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final Duration STEP = Duration.ofMinutes(15);
  private static final Duration AT_THE_TOP = Duration.ofMinutes(30);
  private static final Set<ContactRole> PR = Set.of(ContactRole.PR);
  private static final Set<ContactRole> IT = Set.of(ContactRole.IT);
  private static final Set<ContactRole> BOTH = Set.of(ContactRole.PR, ContactRole.IT);

  private final Escalation escalation =
      new Escalation(UUID.randomUUID(), 1, new Roles(BOTH), NOW.plus(STEP));

  private Escalated escalate() {
    return escalation.escalate(NOW, STEP, AT_THE_TOP);
  }

  @Test
  void goesUpLevelByLevelAndStaysAtTheTop() {
    assertEquals(1, escalate().level());
    assertEquals(2, escalate().level());
    assertEquals(NOW.plus(STEP), escalation.waiting().until());
    assertEquals(Seat.TOP, escalate().level());
    assertEquals(Seat.TOP, escalate().level());
    assertEquals(NOW.plus(AT_THE_TOP), escalation.waiting().until());
  }

  @Test
  void whoAnsweredIsNotToldAgain() {
    assertEquals(new Answered(IT), escalation.answered(PR, NOW));
    assertEquals(IT, escalate().roles());
  }

  @Test
  void answeredByAllItWaitsForProgressAndThenBeginsAgain() {
    escalate();
    Instant until = NOW.plus(Duration.ofHours(1));
    assertEquals(new AwaitsProgress(until), escalation.answered(BOTH, until));
    Escalated change = escalate();
    assertEquals(1, change.level());
    assertEquals(BOTH, change.roles());
    assertEquals(AlertReason.NO_PROGRESS, change.reason().about());
  }

  @Test
  void answeredAndWorkedOnItCloses() {
    assertInstanceOf(Unchanged.class, escalation.progressed());
    assertInstanceOf(Closed.class, escalation.answered(BOTH, NOW));
    assertInstanceOf(Unchanged.class, escalation.answered(BOTH, NOW));
    assertThrows(IllegalStateException.class, this::escalate);
  }

  @Test
  void aDeadAddressHastensTheNextLevel() {
    escalation.answered(PR, NOW);
    assertInstanceOf(Unchanged.class, escalation.hasten(PR, NOW));
    assertEquals(new Hastened(NOW), escalation.hasten(IT, NOW));
    for (int level = 1; level <= Seat.TOP; level++) {
      escalate();
    }
    assertInstanceOf(Unchanged.class, escalation.hasten(IT, NOW));
  }
}
