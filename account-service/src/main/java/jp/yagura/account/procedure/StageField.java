package jp.yagura.account.procedure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the guideline in a form, in the reader's language.
 *
 * @param path what its fields' names begin with
 * @param forms the papers that belong to it; empty when there are none
 * @param cite how the clause is pointed at; null for a product default
 * @param quote the clause in the guideline's own words
 * @param note what a reader must know besides, such as how long a notice lasts
 */
public record StageField(
    String path,
    String title,
    String guidance,
    String owner,
    String forms,
    @Nullable String cite,
    @Nullable String quote,
    boolean required,
    boolean waivable,
    boolean documented,
    String note) {

  /** Name of the field for the day. */
  public String on() {
    return path + ".on";
  }

  /** Name of the field for the paper. */
  public String reference() {
    return path + ".reference";
  }

  /** Name of the field for the reason to leave it out. */
  public String waived() {
    return path + ".waived";
  }

  public static List<StageField> of(List<StageQuestion> questions, Locale locale) {
    return questions.stream().map(asked -> of(asked, locale)).toList();
  }

  private static StageField of(StageQuestion asked, Locale locale) {
    return new StageField(
        asked.path(),
        asked.stage().title().in(locale),
        asked.stage().guidance().in(locale),
        asked.owner().in(locale),
        joined(asked.forms(), locale),
        asked.cite(),
        asked.quote(),
        asked.required(),
        asked.waivable(),
        asked.documented(),
        "");
  }

  /** The same, with what a reader must know besides. */
  public StageField with(String more) {
    return new StageField(
        path, title, guidance, owner, forms, cite, quote, required, waivable, documented, more);
  }

  static String joined(List<Text> texts, Locale locale) {
    return texts.stream()
        .map(text -> text.in(locale))
        .collect(Collectors.joining(Locale.ENGLISH.equals(locale) ? ", " : "、"));
  }
}
