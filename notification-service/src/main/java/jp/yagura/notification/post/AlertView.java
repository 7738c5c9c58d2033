package jp.yagura.notification.post;

import java.time.Instant;
import java.util.UUID;
import jp.yagura.kit.paging.Version;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.ContactId;
import jp.yagura.notification.contacts.Channel;
import jp.yagura.notification.contacts.ContactRole;
import org.jspecify.annotations.Nullable;

/**
 * An alert as people and programs see it.
 *
 * @param incidentId the incident, or the duty where it is about one
 * @param about see {@link AlertReason}; of a reminder the step's title
 * @param level 0 the role mailbox, 1 the head, 2 the duty contact, 3 the administrator
 * @param contactId null for the deployment's fallback address and for the person who reported
 * @param attempts how often it was handed to the channel
 * @param nextAttemptAt when it is tried (again), or null when nothing is left to do
 * @param lastError what the channel answered, or null
 * @param confirmedVia {@code mail-link}, {@code console} or null
 * @param version for the entity tag
 */
public record AlertView(
    AlertId id,
    UUID incidentId,
    AlertMatter matter,
    AlertKind kind,
    @Nullable String about,
    int level,
    ContactRole role,
    String recipient,
    String address,
    @Nullable ContactId contactId,
    Channel channel,
    AlertState state,
    int attempts,
    Instant plannedAt,
    @Nullable Instant nextAttemptAt,
    @Nullable Instant sentAt,
    @Nullable String lastError,
    @Nullable Instant confirmedAt,
    @Nullable String confirmedBy,
    @Nullable String confirmedVia,
    long version) {

  /** Names this version in the hidden field of a form. */
  public String entityTag() {
    return Version.quoted(version);
  }

  /** Its kind as the words of lists know it. */
  public String kindName() {
    return matter == AlertMatter.DUTY
        ? AlertReason.ASKED.equals(about) ? "task-asked" : "task-due"
        : kind.wire();
  }

  /** Whether the confirm button belongs beside it. */
  public boolean confirmable() {
    return kind.wantsConfirmation() && state.mayBecome(AlertState.CONFIRMED);
  }

  /** Whether an administrator can set it free. */
  public boolean blocked() {
    return state == AlertState.BLOCKED;
  }

  /** Whether it can be sent once more. */
  public boolean resendable() {
    return state == AlertState.SENT;
  }
}
