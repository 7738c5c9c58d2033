package jp.yagura.account.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a stage does in it.
 *
 * @param stage its id, such as {@code PERMISSION}
 * @param reason why it is left out, given back or turned down
 */
record StageDecision(
    @NotBlank String stage,
    @NotNull Decision decision,
    @Nullable String words,
    @Nullable String reference,
    @Nullable Map<String, String> weighed,
    @Nullable String on,
    @Nullable String late,
    @Nullable String reason) {

  /** What may be done in a stage. */
  enum Decision implements WireName {
    /** It is done, or the answer is yes. */
    PASS,
    /** It is left out, where the guideline allows that. */
    WAIVE,
    /** Given back with a reason, to be filed again. */
    RETURN,
    /** Turned down. */
    REFUSE;

    @Override
    public String wire() {
      return WireNames.of(this);
    }
  }

  ApplicationAct act() {
    String why = reason == null ? "" : reason;
    return switch (decision) {
      case PASS ->
          new ApplicationAct.Pass(
              stage,
              new StageWords(words, reference, weighed == null ? Map.of() : weighed, on, late));
      case WAIVE -> new ApplicationAct.Waive(stage, why);
      case RETURN -> new ApplicationAct.SendBack(stage, why);
      case REFUSE -> new ApplicationAct.TurnDown(stage, why);
    };
  }
}
