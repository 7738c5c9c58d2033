package jp.yagura.account.opening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.yagura.account.procedure.StageSaid;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about how an account was opened.
 *
 * @param accountClass which kind of account, where the guideline knows several, such as {@code
 *     FIELD}
 * @param stages by the id of the stage, such as {@code PERMISSION}
 * @param policy what the operation policy states, by the id of the item, such as {@code PURPOSE}
 */
public record OpeningSaid(
    @Nullable String accountClass, Map<String, StageSaid> stages, Map<String, String> policy) {
  /** Nothing was said. */
  public static final OpeningSaid NOTHING = new OpeningSaid(null, Map.of(), Map.of());

  /** What is null or blank was not said. */
  @SuppressWarnings("NullAway") // absent members of a request are null
  public OpeningSaid {
    accountClass = accountClass == null || accountClass.isBlank() ? null : accountClass.strip();
    stages = said(stages);
    policy = said(policy);
    policy.values().removeIf(String::isBlank);
  }

  private static <V> Map<String, V> said(@Nullable Map<String, V> all) {
    Map<String, V> said = all == null ? new LinkedHashMap<>() : new LinkedHashMap<>(all);
    said.values().removeIf(Objects::isNull);
    return said;
  }
}
