package jp.yagura.account.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a stage was done in the system.
 *
 * @param by who acted, by name
 * @param division of whoever acted; null where the sign-in names none
 * @param words what was written down with it: the outcome of a consultation, a remark
 * @param weighed what was weighed before the decision (FJI-7.1z)
 * @param enteredLater why it was entered on a later day than it was done; null where the day is the
 *     day of the act
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LiveStage(
    String by,
    @Nullable String division,
    @Nullable String words,
    List<Weighed> weighed,
    @Nullable String enteredLater) {

  /** What was written about one thing that is weighed. */
  public record Weighed(String id, Text label, String words) {}

  @SuppressWarnings("NullAway") // left out of JSON when empty
  public LiveStage {
    weighed = weighed == null ? List.of() : List.copyOf(weighed);
  }

  /** Who acted, as people write it. */
  public String who() {
    return division == null ? by : division + " " + by;
  }
}
