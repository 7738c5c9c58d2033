package jp.yagura.account.opening;

import java.util.List;
import java.util.Set;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.PolicyField;
import org.jspecify.annotations.Nullable;

/**
 * An item of the operation policy, as a form asks about it.
 *
 * @param path where the answer stands, such as {@code opening.policy.PURPOSE}
 * @param cite how the clause is pointed at; null for a product default
 */
public record PolicyQuestion(PolicyField field, String path, @Nullable String cite) {
  /** What the entry in the register states anyway. */
  private static final Set<String> IN_THE_ENTRY =
      Set.of("PLATFORM", "ACCOUNT_NAME", "DIVISION", "RESPONSIBLE", "URL", "LINK");

  /** The items of a profile that the entry itself does not state. */
  public static List<PolicyQuestion> of(GuidelineProfile profile) {
    return of(profile, "opening.policy.");
  }

  /**
   * The same, asked elsewhere.
   *
   * @param path what the names of the answers begin with
   */
  public static List<PolicyQuestion> of(GuidelineProfile profile, String path) {
    return profile.opening().policyFields().stream()
        .filter(field -> !IN_THE_ENTRY.contains(field.id()))
        .map(field -> of(profile, field, path))
        .toList();
  }

  private static PolicyQuestion of(GuidelineProfile profile, PolicyField field, String path) {
    String clause = field.clause();
    return new PolicyQuestion(
        field, path + field.id(), clause == null ? null : profile.cite(clause));
  }

  /** Its id, such as {@code PURPOSE}. */
  public String id() {
    return field.id();
  }

  /** Whether the guideline asks the policy to state it. */
  public boolean required() {
    return field.required();
  }

  /** Whether the answer is a day. */
  public boolean day() {
    return field.handling() == PolicyField.Handling.DATE;
  }

  /** Whether the answer is only where something is kept, never the thing itself. */
  public boolean custody() {
    return field.handling() == PolicyField.Handling.CUSTODY_REFERENCE;
  }
}
