package jp.yagura.account.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yagura.account.register.Chronicle;
import jp.yagura.contract.DutyEvent.DutyDue;

/** Tells of the duties of the municipality in scope that are due and not done. */
@ApplicationScoped
class TellDueDuties {
  private static final int BATCH = 50;

  private final DutyQueries queries;
  private final DutySummaries summaries;
  private final DutySettings settings;
  private final Chronicle chronicle;
  private final Clock clock;

  TellDueDuties(
      DutyQueries queries,
      DutySummaries summaries,
      DutySettings settings,
      Chronicle chronicle,
      Clock clock) {
    this.queries = queries;
    this.summaries = summaries;
    this.settings = settings;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Works off one batch, in the current transaction. What another replica has in hand is left out;
   * a time that passed while the service was down is told once.
   *
   * @return true when there may be more
   */
  boolean tellBatch() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<StoredDuty> due = queries.lockDue(now, BATCH);
    for (StoredDuty duty : due) {
      StoredDuty told = duty.told(settings.remindEvery(), now);
      queries.update(told);
      boolean head = told.times() >= settings.headFrom();
      chronicle.announce(new DutyDue(summaries.of(told), told.times(), head, now));
    }
    return due.size() == BATCH;
  }
}
