package jp.yagura.account.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.opening.PolicyItem;
import jp.yagura.account.procedure.PassedStageView;
import jp.yagura.account.procedure.StageField;
import jp.yagura.account.procedure.StageQuestion;
import org.jspecify.annotations.Nullable;

/**
 * How an account was opened and closed, and what is left to do, in the reader's language.
 *
 * @param opened the stages that were passed; empty for a sample and for old entries
 * @param openedUnder version of the guideline it was opened with
 * @param earlier for an account that is older than the guideline: its day, or nothing where that is
 *     unknown; else null
 * @param closed who decided and the stages that were passed; empty while it lives
 * @param left what is still to be done
 * @param accountClass which kind of account it is, as the guideline calls it (FJI-6.1, FJI-6.2);
 *     null where it knows no kinds
 */
public record ProcedureView(
    List<PassedStageView> opened,
    List<Item> policy,
    @Nullable String openedUnder,
    @Nullable String earlier,
    List<PassedStageView> closed,
    @Nullable String closedUnder,
    List<StageField> left,
    @Nullable String accountClass) {

  /** An item of the operation policy. */
  public record Item(String label, String value) {}

  public static ProcedureView of(
      AccountView account, @Nullable String accountClass, List<StageQuestion> left, Locale locale) {
    OpeningRecord opening = account.opening();
    ClosingRecord closing = account.closing();
    return new ProcedureView(
        opening == null ? List.of() : PassedStageView.of(opening.stages(), locale),
        opening == null ? List.of() : policy(opening, locale),
        opening == null ? null : opening.profile(),
        earlier(opening, locale),
        closing == null ? List.of() : closed(closing, locale),
        closing == null ? null : closing.profile(),
        StageField.of(left, locale),
        accountClass);
  }

  private static @Nullable String earlier(@Nullable OpeningRecord opening, Locale locale) {
    if (opening == null || opening.earlier() == null) {
      return null;
    }
    String on = opening.earlier().on();
    return on == null ? "" : PolicyItem.said(on, locale);
  }

  private static List<Item> policy(OpeningRecord opening, Locale locale) {
    return opening.policy().stream()
        .map(item -> new Item(item.label().in(locale), PolicyItem.said(item.value(), locale)))
        .toList();
  }

  private static List<PassedStageView> closed(ClosingRecord closing, Locale locale) {
    List<PassedStageView> stages = new ArrayList<>();
    closing.decision().ifPresent(decision -> stages.add(PassedStageView.of(decision, locale)));
    stages.addAll(PassedStageView.of(closing.stages(), locale));
    return stages;
  }
}
