package jp.yagura.incident.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.IncidentId;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is due in one room is told whatever happens in another. */
@QuarkusTest
@WithTestResource(Platform.class)
class AFailingSourceTest {
  private final DueSweep sweep;
  private final FailingSource source;
  private final TestClock clock;

  AFailingSourceTest(DueSweep sweep, FailingSource source, TestClock clock) {
    this.sweep = sweep;
    this.source = source;
    this.clock = clock;
  }

  @AfterEach
  void asBefore() {
    source.works();
    sweep.sweep();
    clock.at(TestClock.START);
  }

  @Test
  void itHoldsUpNoOther() {
    UUID id = Given.aReportedHijack();
    source.waitsIn(new IncidentId(id), true);
    clock.pass(Duration.ofMinutes(16));
    sweep.sweep();
    assertTrue(Given.timeline(id).contains("target-missed"));
  }

  @Test
  void whatItWroteBeforeItFailedIsGoneAndIsToldOnceWhenItWorks() {
    UUID id = Given.aReportedHijack();
    source.waitsIn(new IncidentId(id), true);
    sweep.sweep();
    assertEquals(0, comments(id));
    source.works();
    sweep.sweep();
    sweep.sweep();
    assertEquals(1, comments(id));
  }

  private static long comments(UUID id) {
    return Given.timeline(id).stream().filter("comment"::equals).count();
  }
}
