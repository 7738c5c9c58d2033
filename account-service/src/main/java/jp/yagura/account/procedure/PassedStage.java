package jp.yagura.account.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * A stage that was passed, in the words that the guideline had then.
 *
 * @param owner who acted
 * @param clause the clause it comes from; null for a product default
 * @param cite the clause as people point at it
 * @param on the day; null when it was left out
 * @param reference number of the paper, or where its record is kept
 * @param waived why it was left out
 * @param live how it was done in the system; null where a person wrote down afterwards that it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PassedStage(
    String id,
    Text title,
    Text owner,
    @Nullable String clause,
    @Nullable String cite,
    List<Text> forms,
    @Nullable LocalDate on,
    @Nullable String reference,
    @Nullable String waived,
    @Nullable LiveStage live) {

  /** One of which a person wrote down afterwards that it was done. */
  public PassedStage(
      String id,
      Text title,
      Text owner,
      @Nullable String clause,
      @Nullable String cite,
      List<Text> forms,
      @Nullable LocalDate on,
      @Nullable String reference,
      @Nullable String waived) {
    this(id, title, owner, clause, cite, forms, on, reference, waived, null);
  }

  /** One that was done in the system. */
  public static PassedStage live(
      StageQuestion asked,
      LocalDate on,
      @Nullable String reference,
      @Nullable String waived,
      LiveStage how) {
    PassedStage stage = of(asked, waived == null ? on : null, reference, waived);
    return new PassedStage(
        stage.id,
        stage.title,
        stage.owner,
        stage.clause,
        stage.cite,
        stage.forms,
        stage.on,
        stage.reference,
        stage.waived,
        how);
  }

  static PassedStage done(StageQuestion asked, LocalDate on, @Nullable String reference) {
    return of(asked, on, reference, null);
  }

  static PassedStage waived(StageQuestion asked, String why) {
    return of(asked, null, null, why);
  }

  private static PassedStage of(
      StageQuestion asked,
      @Nullable LocalDate on,
      @Nullable String reference,
      @Nullable String waived) {
    return new PassedStage(
        asked.id(),
        asked.stage().title(),
        asked.owner(),
        asked.stage().clause(),
        asked.cite(),
        asked.forms(),
        on,
        reference,
        waived);
  }
}
