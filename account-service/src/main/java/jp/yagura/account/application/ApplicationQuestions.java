package jp.yagura.account.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.account.opening.PolicyQuestion;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Opening;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an application asks, in the reader's language.
 *
 * @param guideline its title
 * @param listed the only accounts there are, where the guideline names them
 * @param kinds of accounts, where the guideline knows several
 * @param policy the items of the operation policy
 * @param notes what must be known about the items
 * @param way the stages that come, with whose they are
 * @param criteria when an account is to be closed
 */
record ApplicationQuestions(
    String guideline,
    List<Choice> listed,
    List<Choice> kinds,
    List<Item> policy,
    List<String> notes,
    List<Step> way,
    List<Choice> criteria) {

  /** One of several answers. */
  public record Choice(String id, String name, String guidance, String cite) {}

  /** An item of the policy. */
  public record Item(
      String path,
      String label,
      @Nullable String cite,
      boolean required,
      boolean day,
      boolean custody) {}

  /** A stage that comes. */
  public record Step(String title, String owner, String forms, @Nullable String cite) {}

  static ApplicationQuestions of(GuidelineProfile profile, ApplicationKind kind, Locale locale) {
    Opening opening = profile.opening();
    boolean closing = kind == ApplicationKind.CLOSING;
    boolean account = kind == ApplicationKind.OPENING;
    return new ApplicationQuestions(
        profile.document().title().in(locale),
        account ? listed(profile) : List.of(),
        account
            ? opening.classes().stream()
                .map(
                    it ->
                        new Choice(
                            it.id(),
                            it.name().in(locale),
                            it.guidance().in(locale),
                            profile.cite(it.clause())))
                .toList()
            : List.of(),
        closing
            ? List.of()
            : PolicyQuestion.of(profile, "policy.").stream().map(it -> item(it, locale)).toList(),
        Stream.of(
                Optional.ofNullable(opening.policyFieldsNote()),
                Optional.ofNullable(opening.interpretation()))
            .flatMap(Optional::stream)
            .map((Text text) -> text.in(locale))
            .toList(),
        CaseStages.of(profile, kind, true).all().stream().map(it -> step(it, locale)).toList(),
        closing
            ? profile.closing().criteria().stream()
                .map(it -> new Choice(it.id(), it.text().in(locale), "", profile.cite(it.clause())))
                .toList()
            : List.of());
  }

  private static List<Choice> listed(GuidelineProfile profile) {
    List<Opening.FixedAccount> all = profile.opening().fixedAccounts();
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Opening.FixedAccount it = all.get(i);
      choices.add(
          new Choice(
              String.valueOf(i), it.platform() + "　" + it.name(), "", profile.cite(it.clause())));
    }
    return choices;
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

  private static Step step(StageQuestion asked, Locale locale) {
    return new Step(
        asked.stage().title().in(locale),
        asked.owner().in(locale),
        String.join(
            Locale.ENGLISH.equals(locale) ? ", " : "、",
            asked.forms().stream().map(it -> it.in(locale)).toList()),
        asked.cite());
  }
}
