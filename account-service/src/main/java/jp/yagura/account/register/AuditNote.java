package jp.yagura.account.register;

import java.util.Map;
import java.util.UUID;

/**
 * What happened around an account without changing its entry; {@link Chronicle} writes it down.
 *
 * @param type what it happened to, such as {@code account}
 * @param action past tense in kebab-case, such as {@code account-checked}
 * @param details what a reader of the audit log needs to understand it
 */
public record AuditNote(String type, UUID id, String action, Map<String, Object> details) {
  public AuditNote {
    details = Map.copyOf(details);
  }

  /** What happened around an account. */
  public static AuditNote account(UUID account, String action, Map<String, Object> details) {
    return new AuditNote("account", account, action, details);
  }
}
