package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.playbook.StepTarget;
import jp.yagura.kit.calendar.OfficeCalendar;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import org.jspecify.annotations.Nullable;

/** Until when a step should be done, by the office calendar of the municipality in scope. */
@ApplicationScoped
class TargetTimes {
  private final OfficeCalendar calendar;
  private final CurrentMunicipality municipality;

  TargetTimes(OfficeCalendar calendar, CurrentMunicipality municipality) {
    this.calendar = calendar;
    this.municipality = municipality;
  }

  /** Null for a step without a target. */
  @Nullable Instant due(PlaybookStep step, Instant from) {
    StepTarget target = step.target();
    if (target == null) {
      return null;
    }
    return switch (target.unit()) {
      case MINUTES -> from.plus(Duration.ofMinutes(target.amount()));
      case OFFICE_HOURS -> calendar.afterHours(here(), from, Duration.ofHours(target.amount()));
      case OFFICE_DAYS -> calendar.afterDays(here(), from, (int) target.amount());
    };
  }

  private String here() {
    return municipality.id().orElseThrow();
  }
}
