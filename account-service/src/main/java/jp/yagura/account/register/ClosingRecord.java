package jp.yagura.account.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * How an account ended: kept as it was, whatever the guideline says later.
 *
 * @param profile version of the guideline that was in force; null for a municipality without one
 * @param decidedBy who decided, by title
 * @param rule the clause about whose decision it is; null where the guideline has none
 * @param criterion which of the guideline's situations it was; null when the reason stands for
 *     itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClosingRecord(
    @Nullable String profile,
    @Nullable Text decidedBy,
    @Nullable Rule rule,
    @Nullable Criterion criterion,
    List<PassedStage> stages) {

  /**
   * A clause.
   *
   * @param cite how people point at it
   */
  public record Rule(String clause, String cite) {}

  /** A situation in which the guideline has an account closed. */
  public record Criterion(String id, Text text, Rule rule) {}

  private static final Text DECISION = new Text("廃止の判断", "Decision to close");

  /** The record with more stages. */
  public ClosingRecord and(List<PassedStage> more) {
    return new ClosingRecord(
        profile,
        decidedBy,
        rule,
        criterion,
        Stream.concat(stages.stream(), more.stream()).toList());
  }

  /** Who decided and by which criterion, to stand before the stages in the history. */
  public Optional<PassedStage> decision() {
    Text by = decidedBy;
    if (by == null) {
      return Optional.empty();
    }
    Text what = criterion == null ? DECISION : criterion.text();
    Rule from = criterion == null ? rule : criterion.rule();
    String clause = from == null ? null : from.clause();
    String cite = from == null ? null : from.cite();
    return Optional.of(
        new PassedStage("DECISION", what, by, clause, cite, List.of(), null, null, null));
  }
}
