package jp.yagura.account.duty;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/**
 * Reads duties for the caller: who leads and who watches sees all, a division its own, whoever of
 * it has to do them.
 */
@RequestScoped
class FindDuties {
  private static final int MOST = 500;
  private static final int OF_AN_ACCOUNT = 30;
  private static final List<String> SEATS = List.of("pr", "it", "head", "staff");

  private final DutyQueries queries;
  private final FindAccounts accounts;
  private final CurrentCaller caller;
  private final Clock clock;

  FindDuties(DutyQueries queries, FindAccounts accounts, CurrentCaller caller, Clock clock) {
    this.queries = queries;
    this.accounts = accounts;
    this.caller = caller;
    this.clock = clock;
  }

  /** Whether the caller sees the duties of all divisions. */
  boolean everything() {
    return caller.is(Role.PR, Role.IT, Role.ADMIN, Role.AUDITOR);
  }

  /** What a caller is shown who asks for nothing else. */
  DutyShow usual() {
    return mine().offices().isEmpty() && mine().seats().isEmpty() ? DutyShow.OPEN : DutyShow.MINE;
  }

  /**
   * A list that may have been cut.
   *
   * @param more whether there are more than these
   */
  record Cut(List<DutyView> rows, boolean more) {}

  /** At most 500, and whether there are more. */
  Cut first(
      DutyShow show, @Nullable DutyKind kind, @Nullable String division, @Nullable AccountId of) {
    List<DutyView> found = list(show, kind, division, of, MOST + 1);
    return new Cut(found.size() > MOST ? found.subList(0, MOST) : found, found.size() > MOST);
  }

  /** Those of one account where it is named. */
  List<DutyView> list(
      DutyShow show,
      @Nullable DutyKind kind,
      @Nullable String division,
      @Nullable AccountId account,
      int most) {
    Instant now = clock.instant();
    List<DutyState> states =
        show == DutyShow.ENDED
            ? List.of(DutyState.DONE, DutyState.WITHDRAWN)
            : List.of(DutyState.OPEN);
    Instant before = show == DutyShow.LATE ? now : null;
    String of = division == null || division.isBlank() ? null : division.strip();
    return views(
        queries.list(
            show == DutyShow.MINE ? mine() : visible(),
            new DutyQueries.Wanted(
                states, of, kind, account == null ? null : account.value(), before, most)),
        now);
  }

  /** Those of an account, the most urgent first, then the last that ended. */
  List<DutyView> of(UUID account) {
    List<DutyState> all = List.of(DutyState.values());
    return views(
        queries.list(
            visible(), new DutyQueries.Wanted(all, null, null, account, null, OF_AN_ACCOUNT)),
        clock.instant());
  }

  /** How many of those that the caller may see were not done in time. */
  long late() {
    return queries.countDue(visible(), clock.instant());
  }

  /** The divisions to choose from. */
  List<String> divisions() {
    return everything() ? queries.divisions() : List.of();
  }

  /** Today in Japan. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Times.TOKYO);
  }

  private List<DutyView> views(List<StoredDuty> duties, Instant now) {
    if (duties.isEmpty()) {
      return List.of();
    }
    Map<UUID, String> names =
        accounts.all().stream().collect(Collectors.toMap(AccountView::id, DutySummaries::label));
    return duties.stream().map(it -> DutyView.of(it, name(it, names), now)).toList();
  }

  private static @Nullable String name(StoredDuty duty, Map<UUID, String> names) {
    UUID account = duty.accountId();
    return account == null ? null : names.get(account);
  }

  private DutyQueries.Scope visible() {
    return new DutyQueries.Scope(everything(), List.of(), SEATS, caller.division().orElse(""));
  }

  private DutyQueries.Scope mine() {
    List<String> offices = new ArrayList<>();
    List<String> seats = new ArrayList<>();
    if (caller.is(Role.PR)) {
      offices.add("pr");
    }
    if (caller.is(Role.IT)) {
      offices.add("it");
    }
    if (caller.is(Role.HEAD)) {
      seats.add("head");
    }
    if (caller.is(Role.HEAD, Role.STAFF)) {
      seats.add("staff");
    }
    return new DutyQueries.Scope(false, offices, seats, caller.division().orElse(""));
  }
}
