package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Does something to a post, or refuses with the clause that stands in the way. */
@ApplicationScoped
class TakeStep {
  private final Posts posts;
  private final PostAccess access;
  private final PostGuidelines guidelines;
  private final ReleasePost release;
  private final DecidePost decide;
  private final SettlePost settle;
  private final CurrentCaller caller;
  private final Clock clock;

  TakeStep(
      Posts posts,
      PostAccess access,
      PostGuidelines guidelines,
      ReleasePost release,
      DecidePost decide,
      SettlePost settle,
      CurrentCaller caller,
      Clock clock) {
    this.posts = posts;
    this.access = access;
    this.guidelines = guidelines;
    this.release = release;
    this.decide = decide;
    this.settle = settle;
    this.caller = caller;
    this.clock = clock;
  }

  /** Takes it; 404 where the caller may not know of the post. */
  @Transactional
  Outcome<PostView> take(PostId id, IfMatch ifMatch, PostStep step) {
    Post post = posts.hold(id).filter(it -> access.mayRead(it.view())).orElse(null);
    if (post == null) {
      return Outcome.refused(Refused.notFound());
    }
    ApprovalRule rule = guidelines.now();
    Optional<Refused> not =
        ifMatch
            .refuses(post.view().version())
            .or(() -> unknown(step.act()))
            .or(() -> notTheirs(step.act(), post.view(), rule))
            .or(() -> post.refuses(step.act()));
    if (not.isPresent()) {
      return Outcome.refused(not.get());
    }
    List<Refused> wrong = new ArrayList<>();
    PostRules.text(wrong, "words", step.said(), PostRules.WORDS, needsWords(step.act()));
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    StepContext context = new StepContext(post, step, rule, caller.actor(), now);
    return switch (step.act()) {
      case ASK, APPROVED_ORALLY, USE_STANDING, CHECKED -> release.release(context);
      case APPROVE, RETURN, CONFIRM, CONTRADICT -> decide.decide(context);
      case POSTED, CORRECT, WITHDRAW -> settle.settle(context);
      case WRITE, EDIT -> throw new IllegalStateException("refused above");
    };
  }

  private static boolean needsWords(PostAct act) {
    return switch (act) {
      case RETURN, CONTRADICT, CORRECT, WITHDRAW, APPROVED_ORALLY -> true;
      case WRITE, EDIT, ASK, APPROVE, USE_STANDING, CHECKED, CONFIRM, POSTED -> false;
    };
  }

  private static Optional<Refused> unknown(PostAct act) {
    return act == PostAct.WRITE || act == PostAct.EDIT
        ? Optional.of(Refused.invalid("act", "post-act-by-put"))
        : Optional.empty();
  }

  private Optional<Refused> notTheirs(PostAct act, PostView post, ApprovalRule rule) {
    return switch (act) {
      case APPROVE, RETURN -> {
        if (!access.decides(rule, post.division())) {
          yield Optional.of(Refused.forbidden("post-not-decider").under(rule.clause()));
        }
        boolean own = caller.subject().equals(post.writtenBySubject());
        yield act == PostAct.APPROVE && own && !rule.writerMayAgree()
            ? Optional.of(Refused.forbidden("post-approved-by-another").under(rule.clause()))
            : Optional.empty();
      }
      case CONFIRM, CONTRADICT ->
          access.heads(post.division())
              ? Optional.empty()
              : Optional.of(Refused.forbidden("post-not-head").under(rule.clause()));
      case WRITE, EDIT, ASK, APPROVED_ORALLY, USE_STANDING, CHECKED, POSTED, CORRECT, WITHDRAW ->
          access.mayWriteFor(post.division())
              ? Optional.empty()
              : Optional.of(Refused.forbidden("post-of-others"));
    };
  }
}
