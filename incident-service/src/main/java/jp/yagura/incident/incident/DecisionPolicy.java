package jp.yagura.incident.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Whether an act is allowed: in this stage, with a reason, with every step done. */
final class DecisionPolicy {
  private static final int LONGEST = 4000;

  private DecisionPolicy() {}

  /**
   * A move.
   *
   * @param missing the steps that are still open and speak against closing, or against saying that
   *     it is recovered
   */
  static Optional<Refused> refuses(Act.Moving act, Stage stage, List<MissingStep> missing) {
    Move move = act.move();
    if (move.needsReason() && act.words().isBlank()) {
      return Optional.of(Refused.invalid("reason", "reason-missing"));
    }
    String field = move.needsReason() ? "reason" : "closingText";
    Optional<Refused> tooLong = CharacterCount.beyond(field, act.words(), LONGEST);
    if (tooLong.isPresent()) {
      return tooLong;
    }
    if (stage.after(move).isEmpty()) {
      return Optional.of(notNow(move, stage, missing));
    }
    return missing.isEmpty() ? Optional.empty() : Optional.of(stepsMissing(move, missing));
  }

  /** A new grade: with a reason, while the incident goes on. */
  static Optional<Refused> refuses(Act.Grade act, Stage stage, Severity before) {
    if (stage.ended()) {
      return Optional.of(Refused.conflict("incident-ended").with("stage", stage));
    }
    if (act.severity() == null || act.severity() == before) {
      return Optional.of(Refused.invalid("severity", "severity-same"));
    }
    if (act.reason().isBlank()) {
      return Optional.of(Refused.invalid("reason", "reason-missing"));
    }
    return CharacterCount.beyond("reason", act.reason(), LONGEST);
  }

  private static Refused notNow(Move move, Stage stage, List<MissingStep> missing) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("stage", stage);
    details.put("allowed", List.copyOf(stage.acts()));
    if (move == Move.CLOSE) {
      details.put("missing", missing);
    }
    String code = "stage-forbids-" + move.wire();
    return new Refused(Refused.Reason.CONFLICT, code, null, null, List.of(), details);
  }

  private static Refused stepsMissing(Move move, List<MissingStep> missing) {
    @Nullable String clause =
        missing.stream().map(MissingStep::clause).filter(Objects::nonNull).findFirst().orElse(null);
    return (move == Move.RECOVER
            ? Refused.conflict("recovery-unchecked", missing.size())
            : Refused.conflict("steps-missing", missing.size()))
        .under(clause)
        .with("missing", missing);
  }
}
