package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.Procedure;
import jp.yagura.account.procedure.StageAnswer;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Stage;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is left to do about an account that was opened or closed, under the version of the guideline
 * that it began with.
 */
@ApplicationScoped
class OpenStages {
  private final GuidelineBook book;
  private final Language language;

  OpenStages(GuidelineBook book, Language language) {
    this.language = language;
    this.book = book;
  }

  /** The stages that are still to be done; none for a sample in use, which nobody opened. */
  List<StageQuestion> of(AccountView account) {
    boolean byCase = account.opening() != null && account.opening().applicationId() != null;
    return procedure(account).map(it -> it.open(passed(account))).orElse(List.of()).stream()
        .filter(it -> !byCase || it.stage().turn() != Stage.Turn.AFTERWARDS)
        .toList();
  }

  /** The stages that answers pass; refused where they do not. */
  Outcome<List<PassedStage>> judge(AccountView account, Map<String, StageAnswer> answers) {
    Procedure procedure = procedure(account).orElse(null);
    if (procedure == null) {
      return Outcome.refused(Refused.conflict("no-open-stages"));
    }
    var judged = procedure.later(answers, passed(account), book.today(), language.now());
    return judged.refusals().isEmpty()
        ? Outcome.done(judged.passed())
        : Outcome.refused(judged.refusals());
  }

  private Optional<Procedure> procedure(AccountView account) {
    if (account.closing() != null) {
      // what an application passes one by one is not typed into a form besides
      if (account.closing().stages().stream().anyMatch(it -> it.live() != null)) {
        return Optional.empty();
      }
      return version(account, account.closing().profile()).map(Procedure::closing);
    }
    return account.opening() == null || account.sample() || account.opening().earlier() != null
        ? Optional.empty()
        : version(account, account.opening().profile()).map(Procedure::opening);
  }

  private static List<PassedStage> passed(AccountView account) {
    if (account.closing() != null) {
      return account.closing().stages();
    }
    return account.opening() == null ? List.of() : account.opening().stages();
  }

  private Optional<GuidelineProfile> version(AccountView account, @Nullable String version) {
    return version == null ? Optional.empty() : book.version(account.municipality(), version);
  }
}
