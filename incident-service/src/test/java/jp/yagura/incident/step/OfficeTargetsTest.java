package jp.yagura.incident.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.ReminderEvent.StepTargetMissed;
import jp.yagura.incident.Given;
import jp.yagura.incident.due.DueSweep;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.access.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review of the standard profile is due after five office days. */
@QuarkusTest
@WithTestResource(Platform.class)
class OfficeTargetsTest {
  private final DueSweep sweep;
  private final Published published;
  private final TestClock clock;

  OfficeTargetsTest(DueSweep sweep, Published published, TestClock clock) {
    this.sweep = sweep;
    this.published = published;
    this.clock = clock;
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  @ParameterizedTest
  @CsvSource({
    // a holiday, and over a weekend
    "2026-11-23T00:00:00Z,2026-11-30T08:15:00Z",
    // over the year's end: 28 December, and 4 to 7 January
    "2026-12-25T03:00:00Z,2027-01-07T08:15:00Z"
  })
  void officeDaysAreCountedAndToldWhenTheyAreOver(Instant reported, Instant due) {
    clock.at(reported);
    UUID id = Given.aReportedHijack();
    String lessons = "steps.find { it.id == 'LESSONS' }.";
    assertEquals(due, Instant.parse(Given.incident(id).getString(lessons + "dueAt")));
    assertEquals("5 office days", Given.incident(id).getString(lessons + "target"));
    assertNull(Given.incident(id).get(lessons + "targetMinutes"));
    String page = Visitor.person("nagasaki", "pr", "/incidents").get("/incidents/" + id).text();
    assertTrue(page.contains("5開庁日以内"));

    clock.at(due.minusMillis(1));
    sweep.sweep();
    assertFalse(told(id));
    clock.at(due);
    sweep.sweep();
    assertTrue(told(id));
  }

  private boolean told(UUID id) {
    return published.events(StepTargetMissed.class).stream()
        .anyMatch(it -> it.incident().incidentId().equals(id) && it.stepId().equals("LESSONS"));
  }
}
