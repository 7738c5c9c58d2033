package jp.yagura.account.opening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.yagura.account.procedure.StageAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about how an account was opened.
 *
 * @param accountClass which kind of account, where the guideline knows several, such as {@code
 *     FIELD}
 * @param stages by the id of the stage, such as {@code PERMISSION}
 * @param policy what the operation policy states, by the id of the item, such as {@code PURPOSE}
 * @param earlier said instead of the stages, of an account that is older than the guideline
 */
public record OpeningAnswers(
    @Nullable String accountClass,
    Map<String, StageAnswer> stages,
    Map<String, String> policy,
    @Nullable EarlierOpening earlier) {
  /** Nothing was said. */
  public static final OpeningAnswers NOTHING = new OpeningAnswers(null, Map.of(), Map.of(), null);

  /** What is null or blank was not said. */
  @SuppressWarnings("NullAway") // absent members of a request are null
  public OpeningAnswers {
    accountClass = accountClass == null || accountClass.isBlank() ? null : accountClass.strip();
    stages = said(stages);
    policy = said(policy);
    policy.values().removeIf(String::isBlank);
  }

  /** Of an account that was opened under the guideline. */
  public OpeningAnswers(
      @Nullable String accountClass, Map<String, StageAnswer> stages, Map<String, String> policy) {
    this(accountClass, stages, policy, null);
  }

  /** Of an account that is older than the guideline. */
  public static OpeningAnswers earlier(EarlierOpening earlier) {
    return new OpeningAnswers(null, Map.of(), Map.of(), earlier);
  }

  /** What was typed into a form. */
  public static OpeningAnswers typed(Map<String, String> fields) {
    Map<String, String> policy = new LinkedHashMap<>();
    for (String id : StageAnswer.below(fields, "opening.policy.")) {
      policy.put(id, fields.get("opening.policy." + id));
    }
    return new OpeningAnswers(
        fields.get("opening.accountClass"),
        StageAnswer.typed(fields, "opening"),
        policy,
        fields.getOrDefault("opening.earlier", "").isBlank()
            ? null
            : new EarlierOpening(fields.get("opening.earlier.on")));
  }

  private static <V> Map<String, V> said(@Nullable Map<String, V> all) {
    Map<String, V> said = all == null ? new LinkedHashMap<>() : new LinkedHashMap<>(all);
    said.values().removeIf(Objects::isNull);
    return said;
  }
}
