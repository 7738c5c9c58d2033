package jp.yagura.incident.incident;

import java.time.Instant;
import java.util.UUID;
import jp.yagura.incident.playbook.PlaybookInForce;
import org.jspecify.annotations.Nullable;

/**
 * What an incident begins with.
 *
 * @param accountName how its title names the account
 * @param firstDue the earliest target among its steps, or null
 * @param division the division that runs the account, or the reporter's when that is unknown
 */
public record Opening(
    UUID id,
    String number,
    String kind,
    PlaybookInForce playbook,
    Concerned concerned,
    String division,
    CanSignIn canSignIn,
    @Nullable Instant occurredAt,
    Instant reportedAt,
    @Nullable Instant firstDue) {

  /**
   * The account concerned.
   *
   * @param id in the register, or null when unknown or not registered
   * @param name as a title shows it
   * @param label as people call it, never empty
   */
  public record Concerned(
      @Nullable UUID id, String name, String label, @Nullable String platform) {}
}
