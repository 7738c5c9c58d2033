package jp.yagura.account.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.duty.DutyRequest;
import jp.yagura.contract.Actor;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks the head of each division of which somebody is missing, and takes it back once nobody is.
 * The time stays the one of the first asking, so that it can be late.
 */
@ApplicationScoped
class AskDivisions {
  private static final Words WORDS = Words.of("acknowledgement");

  private final CountAcknowledgements count;
  private final AcknowledgementQueries queries;
  private final AcknowledgementSettings settings;
  private final Duties duties;
  private final Clock clock;

  AskDivisions(
      CountAcknowledgements count,
      AcknowledgementQueries queries,
      AcknowledgementSettings settings,
      Duties duties,
      Clock clock) {
    this.count = count;
    this.queries = queries;
    this.settings = settings;
    this.duties = duties;
    this.clock = clock;
  }

  /** For all divisions of the municipality in scope, in the current transaction. */
  void look(PersonalRules rules) {
    for (DivisionCoverage it : count.coverage(rules)) {
      UUID subject = AcknowledgementNotes.subject(it.division());
      if (it.complete() || !rules.asked()) {
        if (it.askedUntil() != null) {
          duties.done(DutyKind.ACKNOWLEDGEMENT, subject, Actor.SYSTEM, null);
          queries.put(division(it, null));
        }
      } else if (it.staff() != null) {
        ask(it, subject);
      }
    }
  }

  private void ask(DivisionCoverage it, UUID subject) {
    Instant until = it.askedUntil();
    if (until == null) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), Times.TOKYO);
      until = DutyRequest.endOf(today.plus(settings.within()));
      queries.put(division(it, until));
    }
    duties.ask(
        new DutyRequest(
            DutyKind.ACKNOWLEDGEMENT,
            null,
            subject,
            WORDS.get("duty", Locale.JAPANESE),
            "head",
            it.division(),
            until,
            "/accounts/acknowledgements/coverage"));
  }

  private AcknowledgingDivision division(DivisionCoverage it, @Nullable Instant until) {
    return new AcknowledgingDivision(
        it.division(),
        it.staff(),
        until,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        Actor.SYSTEM.name());
  }
}
