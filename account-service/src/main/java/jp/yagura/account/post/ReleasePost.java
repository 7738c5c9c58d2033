package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.guideline.posting.PostCheck;
import jp.yagura.guideline.wording.Rule;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.words.Words;

/** Asks for the decision, or says on what else the post may be posted. */
@ApplicationScoped
class ReleasePost {
  private static final Words WORDS = Words.of("post");

  private final DraftReader reader;
  private final StandingApprovalQueries standing;
  private final PostLedger ledger;
  private final PostDuties duties;
  private final PostSettings settings;
  private final FindAccounts accounts;

  ReleasePost(
      DraftReader reader,
      StandingApprovalQueries standing,
      PostLedger ledger,
      PostDuties duties,
      PostSettings settings,
      FindAccounts accounts) {
    this.reader = reader;
    this.standing = standing;
    this.ledger = ledger;
    this.duties = duties;
    this.settings = settings;
    this.accounts = accounts;
  }

  /** Only where nothing stands in the way of the draft. */
  Outcome<PostView> release(StepContext it) {
    List<Refused> wrong = draft(it);
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    return switch (it.step().act()) {
      case ASK -> asked(it);
      case APPROVED_ORALLY -> orally(it);
      case USE_STANDING -> standing(it);
      default -> checked(it);
    };
  }

  private List<Refused> draft(StepContext it) {
    PostContent content = it.post().content();
    List<Refused> wrong = new ArrayList<>();
    boolean stopped =
        accounts.all().stream()
            .filter(account -> content.accounts().contains(account.id()))
            .anyMatch(account -> account.state() != AccountState.ACTIVE);
    if (stopped) {
      wrong.add(Refused.conflict("post-account-stopped"));
    }
    Map<PostCheck.Kind, String> reasons = reasons(it);
    DraftReader.Reading reading = reader.read(content, reasons, it.rule());
    wrong.addAll(
        PostRules.ready(reading.findings(), reading.lengths(), it.step().ticked(), it.rule()));
    return wrong;
  }

  /** Those given now, and those given before. */
  private static Map<PostCheck.Kind, String> reasons(StepContext it) {
    Map<PostCheck.Kind, String> all = new EnumMap<>(PostCheck.Kind.class);
    all.putAll(it.post().view().reasons());
    all.putAll(it.step().explained());
    return all;
  }

  private Outcome<PostView> asked(StepContext it) {
    if (!it.rule().mode().needed()) {
      return Outcome.refused(Refused.conflict("post-nobody-agrees"));
    }
    it.post().explained(reasons(it));
    it.post().asked(it.now());
    PostView view = ledger.write(it.post(), PostAct.ASK, words(it), it.by(), it.now());
    duties.askDecision(view, it.rule(), it.now());
    return Outcome.done(view);
  }

  private Outcome<PostView> orally(StepContext it) {
    if (!it.rule().mode().oral()) {
      return refused(it, "post-not-orally");
    }
    Rule scope = it.rule().exception(it.step().caseId()).orElse(null);
    if (scope == null) {
      return Outcome.refused(Refused.invalid("scope", "post-oral-case").under(it.rule().clause()));
    }
    Instant at = Objects.requireNonNullElse(it.step().at(), it.now());
    if (at.isAfter(it.now())) {
      return Outcome.refused(Refused.invalid("at", "post-in-future"));
    }
    it.post().explained(reasons(it));
    Instant due = it.now().plus(settings.confirmWithin());
    it.post()
        .approved(
            new Post.Approved(PostBasis.ORAL, scope.id(), null, it.step().said(), at, null, due),
            it.now());
    return approved(it);
  }

  private Outcome<PostView> standing(StepContext it) {
    if (!it.rule().mode().standing()) {
      return refused(it, "post-no-standing");
    }
    Rule scope = it.rule().exception(it.step().caseId()).orElse(null);
    if (scope == null) {
      return Outcome.refused(
          Refused.invalid("scope", "post-standing-case").under(it.rule().clause()));
    }
    String clause = ApprovalRule.first(scope.clauses());
    Optional<Instant> until = standing.until(it.post().content().accounts(), scope.id(), it.now());
    if (until.isEmpty()) {
      return Outcome.refused(Refused.conflict("post-standing-none").under(clause));
    }
    List<Refused> wrong = new ArrayList<>();
    secondChecker(it, wrong);
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    it.post().explained(reasons(it));
    it.post()
        .approved(
            new Post.Approved(
                PostBasis.STANDING,
                scope.id(),
                until.get(),
                it.by().name(),
                it.now(),
                it.step().checker(),
                null),
            it.now());
    return approved(it);
  }

  /** Somebody else looks at it as far as possible; where nobody did, the words say why. */
  private static void secondChecker(StepContext it, List<Refused> wrong) {
    Rule rule = it.rule().posting().secondChecker();
    if (rule == null) {
      return;
    }
    String clause = ApprovalRule.first(rule.clauses());
    String checker = it.step().checker();
    if (checker.isEmpty() && it.step().said().isEmpty()) {
      wrong.add(Refused.invalid("secondChecker", "post-second-checker").under(clause));
    } else if (checker.equals(it.by().name())) {
      wrong.add(Refused.invalid("secondChecker", "post-second-is-writer").under(clause));
    } else {
      PostRules.text(wrong, "secondChecker", checker, 100, false);
    }
  }

  private Outcome<PostView> checked(StepContext it) {
    if (it.rule().mode().needed()) {
      return refused(it, "post-needs-decision");
    }
    it.post().explained(reasons(it));
    it.post()
        .approved(
            new Post.Approved(
                PostBasis.CHECKLIST, null, null, it.by().name(), it.now(), null, null),
            it.now());
    return approved(it);
  }

  private Outcome<PostView> approved(StepContext it) {
    PostView view = ledger.write(it.post(), it.step().act(), words(it), it.by(), it.now());
    duties.noDecision(view);
    duties.askConfirmation(view);
    return Outcome.done(view);
  }

  private static Outcome<PostView> refused(StepContext it, String code) {
    return Outcome.refused(Refused.conflict(code).under(it.rule().clause()));
  }

  /** With the reasons for what was found, so that the ledger keeps them. */
  private static String words(StepContext it) {
    String reasons =
        it.post().view().reasons().entrySet().stream()
            .map(why -> WORDS.get("check", Locale.JAPANESE, why.getKey()) + "：" + why.getValue())
            .sorted()
            .collect(Collectors.joining("\n"));
    return (it.step().said() + "\n" + reasons).strip();
  }
}
