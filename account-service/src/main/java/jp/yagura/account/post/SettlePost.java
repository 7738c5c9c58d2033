package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.account.register.Profiles;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.profile.Link;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import org.jspecify.annotations.Nullable;

/** What becomes of a post: where it stands, that it was wrong, that it is no more. */
@ApplicationScoped
class SettlePost {
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final int TEXT = 70_000;

  private final PostLedger ledger;
  private final PostDuties duties;
  private final PostSettings settings;
  private final StandingApprovalQueries standing;
  private final FindAccounts accounts;
  private final Profiles profiles;

  SettlePost(
      PostLedger ledger,
      PostDuties duties,
      PostSettings settings,
      StandingApprovalQueries standing,
      FindAccounts accounts,
      Profiles profiles) {
    this.ledger = ledger;
    this.duties = duties;
    this.settings = settings;
    this.standing = standing;
    this.accounts = accounts;
    this.profiles = profiles;
  }

  Outcome<PostView> settle(StepContext it) {
    return switch (it.step().act()) {
      case POSTED -> posted(it);
      case CORRECT -> {
        List<Refused> wrong = new ArrayList<>();
        PostRules.text(wrong, "text", it.step().corrected(), TEXT, false);
        if (!wrong.isEmpty()) {
          yield Outcome.refused(wrong);
        }
        it.post().corrected(it.step().corrected(), it.now());
        yield Outcome.done(written(it, it.step().said()));
      }
      default -> {
        it.post().withdrawn(it.now());
        PostView view = written(it, it.step().said());
        duties.noDecision(view);
        if (!view.wasPosted()) {
          duties.noConfirmation(view);
        }
        yield Outcome.done(view);
      }
    };
  }

  private Outcome<PostView> posted(StepContext it) {
    UUID id = it.step().account();
    List<UUID> of = it.post().content().accounts();
    if (id == null || !of.contains(id)) {
      return Outcome.refused(Refused.invalid("account", "post-account-unknown"));
    }
    AccountView account = accounts.one(new AccountId(id));
    Optional<Refused> wrong = address(it.step().address(), account);
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    Instant at = Objects.requireNonNullElse(it.step().at(), it.now());
    if (at.isAfter(it.now()) || at.isBefore(EARLIEST)) {
      return Outcome.refused(Refused.invalid("at", "post-in-future"));
    }
    PostView before = it.post().view();
    if (before.basis() == PostBasis.STANDING && !stillHolds(before, at)) {
      String clause =
          it.rule()
              .exception(Objects.requireNonNullElse(before.scope(), ""))
              .map(rule -> ApprovalRule.first(rule.clauses()))
              .orElse(it.rule().clause());
      return Outcome.refused(Refused.conflict("post-standing-ended").under(clause));
    }
    PostAddress address = new PostAddress(id, it.step().address(), at, it.by().name());
    it.post().posted(address, reportUntil(it, before), it.now());
    PostView view = written(it, it.step().address());
    if (view.unconfirmed()) {
      duties.askConfirmation(view);
    }
    return Outcome.done(view);
  }

  /** On every account, at the moment at which it was posted. */
  private boolean stillHolds(PostView post, Instant at) {
    String scope = Objects.requireNonNullElse(post.scope(), "");
    return standing.until(post.content().accounts(), scope, at).isPresent();
  }

  /** Where the guideline has the head hear of it afterwards. */
  private @Nullable Instant reportUntil(StepContext it, PostView before) {
    return before.basis() == PostBasis.STANDING && it.rule().posting().reportAfter() != null
        ? it.now().plus(settings.confirmWithin())
        : null;
  }

  /** An address of the account's platform that names no other account. */
  private Optional<Refused> address(String url, AccountView account) {
    if (!Link.is(url) || PlainTexts.hasControls(url)) {
      return Optional.of(Refused.invalid("url", "post-link"));
    }
    if (!ProfileReader.canBeOn(account.platform(), url)) {
      return Optional.of(Refused.invalid("url", "post-other-platform", account.platform().label()));
    }
    Reference reference = ProfileReader.read(url);
    boolean another =
        ProfileReader.identity(reference).isPresent() && !profiles.names(reference, account);
    return another
        ? Optional.of(Refused.invalid("url", "post-other-account", account.shownHandle()))
        : Optional.empty();
  }

  private PostView written(StepContext it, String words) {
    return ledger.write(it.post(), it.step().act(), words, it.by(), it.now());
  }
}
