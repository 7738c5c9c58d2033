package jp.yagura.account.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.Procedure;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.guideline.GuidelineProfile;
import org.jspecify.annotations.Nullable;

/**
 * What is left to do about an account that was opened or closed, under the version of the guideline
 * that it began with.
 */
@ApplicationScoped
public class OpenStages {
  private final GuidelineBook book;

  OpenStages(GuidelineBook book) {
    this.book = book;
  }

  /** The stages that are still to be done; none for a sample in use, which nobody opened. */
  public List<StageQuestion> of(AccountView account) {
    return procedure(account).map(it -> it.open(passed(account))).orElse(List.of());
  }

  Optional<Procedure> procedure(AccountView account) {
    if (account.closing() != null) {
      return version(account, account.closing().profile()).map(Procedure::closing);
    }
    return account.opening() == null || account.sample()
        ? Optional.empty()
        : version(account, account.opening().profile()).map(Procedure::opening);
  }

  static List<PassedStage> passed(AccountView account) {
    if (account.closing() != null) {
      return account.closing().stages();
    }
    return account.opening() == null ? List.of() : account.opening().stages();
  }

  private Optional<GuidelineProfile> version(AccountView account, @Nullable String version) {
    return version == null ? Optional.empty() : book.version(account.municipality(), version);
  }
}
