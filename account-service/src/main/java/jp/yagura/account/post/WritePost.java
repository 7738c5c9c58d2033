package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Writes a draft, or writes it anew; what was agreed to before is not agreed to any more. */
@ApplicationScoped
class WritePost {
  private final Posts posts;
  private final PostQueries queries;
  private final PostLedger ledger;
  private final PostDuties duties;
  private final PostGuidelines guidelines;
  private final PostAccess access;
  private final FindAccounts accounts;
  private final CurrentCaller caller;
  private final Clock clock;

  WritePost(
      Posts posts,
      PostQueries queries,
      PostLedger ledger,
      PostDuties duties,
      PostGuidelines guidelines,
      PostAccess access,
      FindAccounts accounts,
      CurrentCaller caller,
      Clock clock) {
    this.posts = posts;
    this.queries = queries;
    this.ledger = ledger;
    this.duties = duties;
    this.guidelines = guidelines;
    this.access = access;
    this.accounts = accounts;
    this.caller = caller;
    this.clock = clock;
  }

  /** A new draft. */
  @Transactional
  Outcome<PostView> write(PostEntry entry) {
    PostContent content = PostContent.of(entry);
    ApprovalRule rule = guidelines.now();
    List<AccountView> mine = mine();
    List<Refused> wrong = PostRules.refusals(content, mine, rule);
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    Instant now = now();
    Post post =
        new Post(division(content, mine), rule.profile().version(), content, caller.actor(), now);
    PostView view = ledger.write(post, PostAct.WRITE, "", caller.actor(), now);
    queries.put(view);
    return Outcome.done(view);
  }

  /** Writes it anew. */
  @Transactional
  Outcome<PostView> edit(PostId id, IfMatch ifMatch, PostEntry entry) {
    Post post = posts.hold(id).filter(it -> access.mayRead(it.view())).orElse(null);
    if (post == null) {
      return Outcome.refused(Refused.notFound());
    }
    PostView before = post.view();
    if (!access.mayWriteFor(before.division())) {
      return Outcome.refused(Refused.forbidden("post-of-others"));
    }
    Optional<Refused> not = ifMatch.refuses(before.version()).or(() -> post.refuses(PostAct.EDIT));
    if (not.isPresent()) {
      return Outcome.refused(not.get());
    }
    PostContent content = PostContent.of(entry);
    List<AccountView> of =
        mine().stream().filter(it -> it.operatingDivision().equals(before.division())).toList();
    List<Refused> wrong = PostRules.refusals(content, of, guidelines.now());
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    Instant now = now();
    post.enter(content, caller.actor(), now);
    PostView view = ledger.write(post, PostAct.EDIT, "", caller.actor(), now);
    queries.put(view);
    duties.noDecision(view);
    duties.noConfirmation(view);
    return Outcome.done(view);
  }

  /** The accounts for which the caller may write. */
  List<AccountView> mine() {
    return accounts.all().stream()
        .filter(it -> it.state() != AccountState.RETIRED)
        .filter(it -> access.mayWriteFor(it.operatingDivision()))
        .toList();
  }

  private static String division(PostContent content, List<AccountView> mine) {
    return mine.stream()
        .filter(it -> content.accounts().contains(it.id()))
        .map(AccountView::operatingDivision)
        .findFirst()
        .orElseThrow();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
