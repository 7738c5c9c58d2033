package jp.yagura.account.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/** Reads findings: those who lead or watch all, a division those about its own accounts. */
@ApplicationScoped
class FindFindings {
  private static final int MOST = 200;

  private final Findings findings;
  private final FindingQueries queries;
  private final FindAccounts accounts;
  private final CurrentCaller caller;

  FindFindings(
      Findings findings, FindingQueries queries, FindAccounts accounts, CurrentCaller caller) {
    this.findings = findings;
    this.queries = queries;
    this.accounts = accounts;
    this.caller = caller;
  }

  /** The newest 200 that the caller may see, without their posts. */
  List<FindingView> all(boolean onlyOpen) {
    return findings.newest(onlyOpen, MOST).stream().flatMap(this::visible).toList();
  }

  /** Those about one account, without their posts; none where they are not for the caller. */
  List<FindingView> of(AccountView account) {
    return findings.of(account.id(), MOST).stream().flatMap(this::visible).toList();
  }

  /** One with its posts; ends the request where there is none, or it is not for the caller. */
  FindingView one(FindingId id) {
    FindingFacts facts =
        findings
            .findByIdOptional(id)
            .map(Finding::facts)
            .orElseThrow(() -> Refused.notFound().exception());
    FindingView view =
        visible(facts)
            .findFirst()
            .orElseThrow(() -> Refused.forbidden("finding-of-others").exception());
    return new FindingView(view.finding(), view.account(), queries.posts(facts.id()));
  }

  boolean mayExplain() {
    return caller.is(Role.PR, Role.ADMIN);
  }

  private Stream<FindingView> visible(FindingFacts facts) {
    Optional<AccountView> account = accounts.byId(new AccountId(facts.accountId()));
    return account.filter(this::mayRead).stream().map(it -> new FindingView(facts, it, List.of()));
  }

  private boolean mayRead(AccountView account) {
    return caller.is(Role.PR, Role.IT, Role.ADMIN, Role.AUDITOR)
        || caller.division().filter(account.operatingDivision()::equals).isPresent();
  }
}
