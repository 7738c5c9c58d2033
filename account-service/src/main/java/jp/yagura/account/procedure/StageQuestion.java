package jp.yagura.account.procedure;

import java.util.List;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Stage;
import jp.yagura.guideline.wording.Clause;
import jp.yagura.guideline.wording.Form;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * A stage in the words of one municipality, as a form asks about it.
 *
 * @param path where an answer about it stands, such as {@code opening.stages.PERMISSION}
 * @param owner who acts in it
 * @param forms the papers that belong to it, by the names the guideline gives them
 * @param cite how the clause is pointed at; null for a product default
 * @param quote the clause in the guideline's own words; null for a product default
 */
public record StageQuestion(
    Stage stage,
    String path,
    Text owner,
    List<Text> forms,
    @Nullable String cite,
    @Nullable String quote) {

  /**
   * A stage of a profile.
   *
   * @param part {@code opening} or {@code closing}
   */
  public static StageQuestion of(GuidelineProfile profile, String part, Stage stage) {
    String clause = stage.clause();
    return new StageQuestion(
        stage,
        part + ".stages." + stage.id(),
        profile.vocabulary().title(stage.owner()),
        stage.forms().stream()
            .flatMap(id -> profile.vocabulary().form(id).stream())
            .map(StageQuestion::named)
            .toList(),
        clause == null ? null : profile.cite(clause),
        clause == null ? null : profile.clause(clause).map(Clause::quote).orElse(null));
  }

  private static Text named(Form form) {
    String number = form.number();
    return number == null
        ? form.name()
        : new Text(form.name().ja() + "（" + number + "）", form.name().en() + " (" + number + ")");
  }

  /** Its id, such as {@code PERMISSION}. */
  public String id() {
    return stage.id();
  }

  /** Whether the guideline demands it. */
  public boolean required() {
    return stage.required();
  }

  /** Whether the guideline has it but lets it be left out for a reason. */
  public boolean waivable() {
    return stage.prescribed() && !stage.required();
  }

  /** Whether the paper of it must be named. */
  public boolean documented() {
    return stage.documented();
  }
}
