package jp.yagura.account.opening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.account.procedure.Procedure;
import jp.yagura.account.procedure.StageField;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Opening;
import jp.yagura.guideline.account.Stage.Turn;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the guideline in force asks before an account is opened, in the reader's language.
 *
 * @param title of the guideline
 * @param opener who may open accounts
 * @param listed the only accounts there are, where the guideline names them
 * @param notes what must be known about the items of the policy, or about how a clause is read
 */
public record OpeningQuestions(
    String title,
    String opener,
    List<String> listed,
    List<Kind> kinds,
    List<StageField> stages,
    List<Item> policy,
    List<String> notes) {
  /** What a municipality without a guideline asks. */
  public static final OpeningQuestions NONE =
      new OpeningQuestions("", "", List.of(), List.of(), List.of(), List.of(), List.of());

  /** A kind of account. */
  public record Kind(String id, String name, String guidance, String cite) {}

  /** An item of the operation policy. */
  public record Item(
      String path,
      String label,
      @Nullable String cite,
      boolean required,
      boolean day,
      boolean custody) {}

  public static OpeningQuestions of(GuidelineProfile profile, Locale locale) {
    Opening opening = profile.opening();
    return new OpeningQuestions(
        profile.document().title().in(locale),
        opening.opener().in(locale),
        opening.fixedAccounts().stream().map(it -> it.platform() + "　" + it.name()).toList(),
        opening.classes().stream().map(it -> kind(profile, it, locale)).toList(),
        StageField.of(Procedure.opening(profile).questions(Turn.BEFORE), locale),
        PolicyQuestion.of(profile).stream().map(it -> item(it, locale)).toList(),
        notes(opening, locale));
  }

  private static Kind kind(GuidelineProfile profile, Opening.AccountClass it, Locale locale) {
    return new Kind(
        it.id(), it.name().in(locale), it.guidance().in(locale), profile.cite(it.clause()));
  }

  private static Item item(PolicyQuestion asked, Locale locale) {
    return new Item(
        asked.path(),
        asked.field().label().in(locale),
        asked.cite(),
        asked.required(),
        asked.day(),
        asked.custody());
  }

  private static List<String> notes(Opening opening, Locale locale) {
    return Stream.of(
            Optional.ofNullable(opening.policyFieldsNote()),
            Optional.ofNullable(opening.interpretation()))
        .flatMap(Optional::stream)
        .map((Text text) -> text.in(locale))
        .toList();
  }
}
