package jp.yagura.account.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.Chronicle;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** Somebody says to have read it, or how many people a division has. */
@ApplicationScoped
class RecordAcknowledgement {
  private static final int MOST = 10_000;
  private static final int LONGEST = 100;

  private final AcknowledgementQueries queries;
  private final AskDivisions ask;
  private final GuidelineBook book;
  private final Chronicle chronicle;
  private final CurrentMunicipality municipality;
  private final CurrentCaller caller;
  private final Clock clock;

  RecordAcknowledgement(
      AcknowledgementQueries queries,
      AskDivisions ask,
      GuidelineBook book,
      Chronicle chronicle,
      CurrentMunicipality municipality,
      CurrentCaller caller,
      Clock clock) {
    this.queries = queries;
    this.ask = ask;
    this.book = book;
    this.chronicle = chronicle;
    this.municipality = municipality;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The caller has read it.
   *
   * @param version of the guideline that was read
   * @param understood whether the box was ticked
   */
  @Transactional
  Outcome<Acknowledgement> read(String version, boolean understood) {
    PersonalRules rules =
        book.inForce(municipality.required()).map(PersonalRules::new).orElse(null);
    if (rules == null || !rules.asked()) {
      return Outcome.refused(Refused.conflict("acknowledgement-not-asked"));
    }
    if (!understood) {
      return Outcome.refused(Refused.invalid("understood", "acknowledgement-not-ticked"));
    }
    if (!rules.profile().version().equals(version)) {
      return Outcome.refused(Refused.invalid("version", "acknowledgement-other-version"));
    }
    Acknowledgement given =
        new Acknowledgement(
            UUID.randomUUID(),
            caller.subject(),
            caller.name(),
            caller.division().orElse(""),
            version,
            now());
    queries.add(given);
    chronicle.note(AcknowledgementNotes.read(given), caller.actor());
    ask.look(rules);
    return Outcome.done(given);
  }

  /** How many people a division has. */
  @Transactional
  Outcome<AcknowledgingDivision> staff(String division, @Nullable Integer staff) {
    if (division.isBlank() || division.length() > LONGEST || PlainTexts.hasControls(division)) {
      return Outcome.refused(Refused.invalid("division", "acknowledgement-division"));
    }
    boolean own = caller.division().filter(division::equals).isPresent();
    if (!caller.is(Role.PR, Role.ADMIN) && !(caller.is(Role.HEAD) && own)) {
      return Outcome.refused(Refused.forbidden("acknowledgement-of-others"));
    }
    if (staff == null || staff < 1 || staff > MOST) {
      return Outcome.refused(Refused.invalid("staff", "acknowledgement-staff", MOST));
    }
    Instant asked =
        queries.divisions().stream()
            .filter(it -> it.division().equals(division))
            .flatMap(it -> Stream.ofNullable(it.askedUntil()))
            .findFirst()
            .orElse(null);
    AcknowledgingDivision said =
        new AcknowledgingDivision(division, staff, asked, now(), caller.name());
    queries.put(said);
    chronicle.note(AcknowledgementNotes.staff(said), caller.actor());
    return Outcome.done(said);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
