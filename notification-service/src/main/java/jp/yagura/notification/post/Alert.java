package jp.yagura.notification.post;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AlertSummary;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One recipient, one channel, one occasion. Rows are planned, claimed and recorded as sent by SQL
 * ({@link PlanAlerts}, {@link ClaimRows}, {@link RecordDelivery}); everything else happens here,
 * under a row lock.
 */
@Entity
class Alert {
  @Id private UUID id;
  @TenantId private String municipality;
  private UUID incidentId;

  @Enumerated(EnumType.STRING)
  private AlertKind kind;

  private String occasion;
  private @Nullable String about;
  @Embedded private AlertRecipient to;

  @Enumerated(EnumType.STRING)
  private AlertState state;

  private int attempts;

  @SuppressWarnings("UnusedVariable") // read by the claim's SQL
  private int resends;

  private Instant dueAt;
  private @Nullable String lastError;
  private Instant plannedAt;
  private @Nullable Instant sentAt;
  private @Nullable Instant confirmedAt;
  private @Nullable String confirmedName;
  private @Nullable String confirmedVia;
  @Version private long version;

  protected Alert() {}

  /** Whether this is still the sender's attempt; a slow sender may have been replaced. */
  boolean isAttempt(int number) {
    return attempts == number && (state == AlertState.SENDING || sentAt == null);
  }

  void failed(String error, Instant nextAttempt) {
    lastError = error;
    if (state == AlertState.SENDING) {
      move(AlertState.FAILED);
      dueAt = nextAttempt;
    }
  }

  /** True when it is blocked now; a confirmed one stays confirmed. */
  boolean refused(String error) {
    lastError = error;
    boolean sending = state == AlertState.SENDING;
    if (sending) {
      move(AlertState.BLOCKED);
    }
    return sending;
  }

  void confirmed(Actor by, String via, Instant now) {
    move(AlertState.CONFIRMED);
    confirmedAt = now;
    confirmedName = by.name();
    confirmedVia = via;
  }

  /** Back to the start: an operator's decision, told with a Message-ID of its own. */
  void again(AlertRecipient addressee, Instant now) {
    move(AlertState.PLANNED);
    to = addressee;
    resends++;
    dueAt = now;
  }

  private void move(AlertState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(state + " may not become " + next);
    }
    state = next;
  }

  /** Whether it told, or will tell, that the incident's episode goes on. */
  boolean alarmed(int episode) {
    boolean refused = state == AlertState.BLOCKED && sentAt == null;
    return !refused && kind.wantsConfirmation() && episode() == episode;
  }

  /** Of an alarm: which beginning of the incident it tells of, from 1. */
  int episode() {
    return Integer.parseInt(occasion.split("/")[0]);
  }

  AlertRecipient to() {
    return to;
  }

  AlertSummary summary() {
    return to.summary(id, incidentId, municipality, kind);
  }

  AlertView view() {
    return new AlertView(
        id,
        incidentId,
        kind,
        about,
        to.level(),
        to.role(),
        to.recipient(),
        to.address(),
        to.contactId(),
        to.channel(),
        state,
        attempts,
        plannedAt,
        state.waits() ? dueAt : null,
        sentAt,
        lastError,
        confirmedAt,
        confirmedName,
        confirmedVia,
        version);
  }
}
