package jp.yagura.account.acknowledgement;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import org.jspecify.annotations.Nullable;

/** Reads for the caller: what to read, and how far the divisions are. */
@RequestScoped
class FindAcknowledgements {
  private final AcknowledgementQueries queries;
  private final CountAcknowledgements count;
  private final GuidelineBook book;
  private final AcknowledgementSettings settings;
  private final CurrentMunicipality municipality;
  private final CurrentCaller caller;
  private final Clock clock;

  FindAcknowledgements(
      AcknowledgementQueries queries,
      CountAcknowledgements count,
      GuidelineBook book,
      AcknowledgementSettings settings,
      CurrentMunicipality municipality,
      CurrentCaller caller,
      Clock clock) {
    this.queries = queries;
    this.count = count;
    this.book = book;
    this.settings = settings;
    this.municipality = municipality;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * What the caller is to read.
   *
   * @param asked whether people are asked at all
   * @param last when the caller last said so, or null
   * @param until until when that holds; null where it does not
   * @param newVersion whether it was another version of the guideline then
   */
  record Mine(
      boolean asked,
      String guideline,
      String version,
      List<PersonalRules.Read> clauses,
      @Nullable String disclaimer,
      @Nullable Instant last,
      @Nullable Instant until,
      boolean newVersion) {}

  Mine mine(Locale language) {
    PersonalRules rules = rules().orElse(null);
    if (rules == null) {
      return new Mine(false, "", "", List.of(), null, null, null, false);
    }
    Acknowledgement last = queries.last(caller.subject()).orElse(null);
    String version = rules.profile().version();
    boolean other = last != null && !last.guidelineVersion().equals(version);
    GuidelineProfile before =
        last == null || !other
            ? null
            : book.version(municipality.required(), last.guidelineVersion()).orElse(null);
    return new Mine(
        rules.asked(),
        rules.profile().document().title().in(language),
        version,
        rules.clauses(before),
        rules.disclaimer(language),
        last == null ? null : last.at(),
        last == null || other ? null : until(last.at()),
        other);
  }

  /** Null once it is over. */
  private @Nullable Instant until(Instant at) {
    ZonedDateTime end = at.atZone(Times.TOKYO).plus(settings.every());
    return end.toInstant().isAfter(clock.instant()) ? end.toInstant() : null;
  }

  /** How far the divisions are that the caller may see. */
  List<DivisionCoverage> coverage() {
    return rules().filter(PersonalRules::asked).map(count::coverage).orElse(List.of()).stream()
        .filter(it -> maySee(it.division()))
        .toList();
  }

  /** Whether the caller sees all divisions. */
  boolean everything() {
    return caller.is(Role.PR, Role.ADMIN, Role.AUDITOR);
  }

  private boolean maySee(String division) {
    return everything()
        || (caller.is(Role.HEAD) && caller.division().filter(division::equals).isPresent());
  }

  private Optional<PersonalRules> rules() {
    return book.inForce(municipality.required()).map(PersonalRules::new);
  }
}
