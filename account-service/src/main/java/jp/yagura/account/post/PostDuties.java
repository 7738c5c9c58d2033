package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import jp.yagura.account.duty.Duties;
import jp.yagura.account.duty.DutyKind;
import jp.yagura.account.duty.DutyRequest;
import jp.yagura.account.register.AccountId;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** What posts ask of people. Titles never say what a draft says: others read lists of duties. */
@ApplicationScoped
class PostDuties {
  private static final Words WORDS = Words.of("post");

  /** How long PR has, once the head has not confirmed in time. */
  private static final Duration AFTER_LATE = Duration.ofDays(1);

  private final Duties duties;
  private final PostSettings settings;

  PostDuties(Duties duties, PostSettings settings) {
    this.duties = duties;
    this.settings = settings;
  }

  /** Whoever decides is asked; until it is to be posted, or the time of the setting is over. */
  void askDecision(PostView post, ApprovalRule rule, Instant now) {
    Instant usual = now.plus(settings.decideWithin());
    Instant planned = post.content().plannedAt();
    boolean sooner = planned != null && planned.isAfter(now) && planned.isBefore(usual);
    Instant until = sooner ? Objects.requireNonNull(planned) : usual;
    ask(post, DutyKind.POST_DECISION, "duty_decision", rule.by(), until);
  }

  void decided(PostView post, Actor by, @Nullable String outcome) {
    duties.done(DutyKind.POST_DECISION, post.id(), by, outcome);
  }

  void noDecision(PostView post) {
    duties.withdraw(DutyKind.POST_DECISION, post.id());
  }

  /** The head confirms afterwards. */
  void askConfirmation(PostView post) {
    Instant due = post.confirmDue();
    if (due != null) {
      ask(post, DutyKind.POST_CONFIRMATION, "duty_confirmation", OwnerRole.HEAD, due);
    }
  }

  /** The head has not confirmed in time: PR hears of it. */
  void askAboutLate(PostView post) {
    Instant due = post.confirmDue();
    if (due != null) {
      Instant until = due.plus(AFTER_LATE);
      ask(post, DutyKind.POST_CONFIRMATION_LATE, "duty_late", OwnerRole.PR, until);
    }
  }

  void confirmed(PostView post, Actor by, @Nullable String outcome) {
    duties.done(DutyKind.POST_CONFIRMATION, post.id(), by, outcome);
    duties.done(DutyKind.POST_CONFIRMATION_LATE, post.id(), by, outcome);
  }

  void noConfirmation(PostView post) {
    duties.withdraw(DutyKind.POST_CONFIRMATION, post.id());
    duties.withdraw(DutyKind.POST_CONFIRMATION_LATE, post.id());
  }

  private void ask(PostView post, DutyKind kind, String words, OwnerRole owner, Instant until) {
    boolean division = owner == OwnerRole.HEAD || owner == OwnerRole.STAFF;
    duties.ask(
        new DutyRequest(
            kind,
            new AccountId(post.content().accounts().getFirst()),
            post.id(),
            WORDS.get(words, Locale.JAPANESE),
            owner.wire(),
            division ? post.division() : null,
            until,
            "/accounts/posts/" + post.id()));
  }
}
