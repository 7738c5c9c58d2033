package jp.yagura.account.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.Procedure;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.ClosingRecord;
import jp.yagura.account.register.Editor;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Closing;
import jp.yagura.guideline.account.Stage;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Whether an account may end, under the guideline in force on that day. */
@ApplicationScoped
public class ClosingPolicy {
  private final GuidelineBook book;
  private final Language language;

  ClosingPolicy(GuidelineBook book, Language language) {
    this.book = book;
    this.language = language;
  }

  /**
   * Why this person is not the one to take the account out of use; empty when they are. The keepers
   * of the register may; the division's head may too, unless the guideline says who does it
   * (NGS-5.2).
   */
  public Optional<Refused> hands(AccountView about, Editor editor) {
    if (editor.keepsTheRegister()) {
      return Optional.empty();
    }
    if (!editor.heads(about.operatingDivision())) {
      return Optional.of(Refused.forbidden("not-your-division"));
    }
    return book.inForce(about.municipality()).flatMap(this::leftToAnother);
  }

  private Optional<Refused> leftToAnother(GuidelineProfile profile) {
    return profile
        .closing()
        .takenOffBy()
        .filter(stage -> stage.owner() != OwnerRole.HEAD)
        .map(stage -> leftTo(profile, stage));
  }

  private Refused leftTo(GuidelineProfile profile, Stage stage) {
    String title = profile.vocabulary().title(stage.owner()).in(language.now());
    String clause = String.valueOf(stage.clause());
    return Refused.forbidden("closing-carried-out-by", title, profile.cite(clause)).under(clause);
  }

  /** Whether everything that must be over before is over, and what is kept of it. */
  public Outcome<ClosingRecord> judge(AccountView about, ClosingAnswers answers, Editor editor) {
    Optional<Refused> hands = hands(about, editor);
    if (hands.isPresent()) {
      return Outcome.refused(hands.get());
    }
    return book.inForce(about.municipality())
        .map(profile -> judge(profile, about, answers, editor))
        .orElseGet(() -> Outcome.done(new ClosingRecord(null, null, null, null, List.of())));
  }

  private Outcome<ClosingRecord> judge(
      GuidelineProfile profile, AccountView about, ClosingAnswers answers, Editor editor) {
    Locale locale = language.now();
    Closing closing = profile.closing();
    var decision = new Decision(profile, locale);
    OwnerRole by =
        answers.decidedBy() == null
            ? closing.decidedBy()
            : OwnerRole.of(answers.decidedBy()).orElse(null);
    List<Refused> refusals = new ArrayList<>(decision.refusals(by, about, editor));
    refusals.addAll(decision.criterion(answers.criterion()));
    var stages = Procedure.closing(profile).before(answers.stages(), book.today(), locale);
    refusals.addAll(stages.refusals());
    refusals.addAll(new NoticePeriod(profile, locale).refusals(stages.passed(), book.today()));
    return refusals.isEmpty() && by != null
        ? Outcome.done(kept(profile, by, answers.criterion(), stages.passed()))
        : Outcome.refused(refusals);
  }

  private static ClosingRecord kept(
      GuidelineProfile profile, OwnerRole by, @Nullable String id, List<PassedStage> stages) {
    Closing closing = profile.closing();
    ClosingRecord.Criterion criterion =
        closing
            .criterion(id == null ? "" : id)
            .map(it -> new ClosingRecord.Criterion(it.id(), it.text(), rule(profile, it.clause())))
            .orElse(null);
    String clause = closing.clause();
    return new ClosingRecord(
        profile.version(),
        profile.vocabulary().title(by),
        clause == null ? null : rule(profile, clause),
        criterion,
        stages);
  }

  private static ClosingRecord.Rule rule(GuidelineProfile profile, String clause) {
    return new ClosingRecord.Rule(clause, profile.cite(clause));
  }
}
