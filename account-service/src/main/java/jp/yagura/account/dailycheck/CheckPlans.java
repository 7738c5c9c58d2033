package jp.yagura.account.dailycheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.account.campaign.FindCampaigns;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.calendar.OfficeCalendar;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/** Which accounts are looked at how often, and on which days. */
@ApplicationScoped
class CheckPlans {
  private final CheckQueries queries;
  private final FindAccounts accounts;
  private final FindCampaigns campaigns;
  private final CheckSettings settings;
  private final OfficeCalendar calendar;
  private final CurrentMunicipality municipality;
  private final Clock clock;

  CheckPlans(
      CheckQueries queries,
      FindAccounts accounts,
      FindCampaigns campaigns,
      CheckSettings settings,
      OfficeCalendar calendar,
      CurrentMunicipality municipality,
      Clock clock) {
    this.queries = queries;
    this.accounts = accounts;
    this.campaigns = campaigns;
    this.settings = settings;
    this.calendar = calendar;
    this.municipality = municipality;
    this.clock = clock;
  }

  /**
   * An account with its plan.
   *
   * @param campaign whether a prize campaign runs on it
   */
  record Planned(AccountView account, CheckPlan plan, boolean campaign) {

    /** How often it is looked at just now. */
    CheckRhythm rhythm() {
      return campaign ? CheckRhythm.DAILY : plan.rhythm();
    }
  }

  /** All accounts that have not ended, by division and name. */
  List<Planned> all() {
    Map<UUID, CheckPlan> chosen =
        queries.plans().stream()
            .collect(Collectors.toMap(CheckPlan::accountId, Function.identity()));
    Set<UUID> campaign = campaigns.accounts();
    return accounts.all().stream()
        .filter(it -> it.state() != AccountState.RETIRED)
        .map(
            it ->
                new Planned(
                    it, chosen.getOrDefault(it.id(), byDefault(it)), campaign.contains(it.id())))
        .toList();
  }

  /** One account. */
  Planned planned(AccountView account) {
    return new Planned(account, of(account), campaigns.accounts().contains(account.id()));
  }

  /** The plan of one account. */
  CheckPlan of(AccountView account) {
    return queries.plan(account.id()).orElseGet(() -> byDefault(account));
  }

  CheckPolicy policy() {
    return new CheckPolicy(settings.dueAt(), this::open);
  }

  /** Whether the municipality's office is staffed at all on a day. */
  private boolean open(LocalDate day) {
    String office = municipality.required();
    return calendar.isOpen(
        office, day.atTime(calendar.hours(office).opens()).atZone(Times.TOKYO).toInstant());
  }

  /** Today in Japan. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Times.TOKYO);
  }

  private CheckPlan byDefault(AccountView account) {
    CheckRhythm rhythm =
        settings.platforms().contains(account.platform()) ? settings.rhythm() : CheckRhythm.NONE;
    return new CheckPlan(account.id(), rhythm, "", null, null, 0);
  }
}
