package jp.yagura.incident.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DueOrderTest {
  private static final Instant TARGET = Instant.parse("2026-11-23T00:15:00Z");

  @Test
  void whatIsAtWorkStandsBeforeWhatHasEnded() {
    assertEquals(TARGET, DueOrder.of(Stage.REPORTED, TARGET));
    Instant without = DueOrder.of(Stage.RECOVERED, null);
    assertTrue(TARGET.isBefore(without));
    assertTrue(without.isBefore(DueOrder.ENDED));
  }

  @Test
  void whatHasEndedComesLastWhateverItsTarget() {
    assertEquals(DueOrder.ENDED, DueOrder.of(Stage.CLOSED, TARGET));
    assertEquals(DueOrder.ENDED, DueOrder.of(Stage.DISMISSED, null));
  }
}
