package jp.yagura.notification.post;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.contract.NotificationEvent.AlertFailed;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.chronicle.AlertChange;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One recipient, one channel, one reason. Rows are planned, claimed and recorded as sent many at a
 * time by {@link AlertQueries}; everything else is decided here, under a row lock.
 */
@Entity
class Alert {
  private static final int LONGEST_ERROR = 500;
  private static final int LONGEST_REASON = 500;

  @EmbeddedId private AlertId id;
  @TenantId private String municipality;
  private UUID incidentId;

  @Enumerated(EnumType.STRING)
  private AlertKind kind;

  @Enumerated(EnumType.STRING)
  private AlertMatter matter;

  private String occasion;
  private @Nullable String about;
  @Embedded private AlertRecipient to;

  @Enumerated(EnumType.STRING)
  private AlertState state;

  private int attempts;

  @SuppressWarnings("UnusedVariable") // read by the claim's SQL
  private int resends;

  private Instant dueAt;

  @SuppressWarnings("UnusedVariable") // read by the watchdog's SQL
  private Instant waitingSince;

  private @Nullable String lastError;
  private Instant plannedAt;
  private @Nullable Instant sentAt;
  private @Nullable Instant confirmedAt;
  private @Nullable String confirmedName;
  private @Nullable String confirmedVia;
  @Version private long version;

  protected Alert() {}

  /** The attempt did not work this time; empty when another sender has taken over. */
  Optional<AlertChange> failed(int attempt, String error, Instant nextAttempt) {
    if (!isAttempt(attempt)) {
      return Optional.empty();
    }
    lastError = cut(error);
    if (state != AlertState.SENDING) {
      return Optional.empty();
    }
    move(AlertState.FAILED);
    dueAt = nextAttempt;
    return Optional.of(new AlertChange.Postponed(id, nextAttempt));
  }

  /**
   * The mail server refuses it for good; empty when another sender has taken over, or when it is
   * confirmed and stays so.
   */
  Optional<AlertChange> blocked(int attempt, String error, Instant now) {
    if (!isAttempt(attempt)) {
      return Optional.empty();
    }
    lastError = cut(error);
    if (state != AlertState.SENDING) {
      return Optional.empty();
    }
    move(AlertState.BLOCKED);
    return Optional.of(
        kind.personal() || matter == AlertMatter.DUTY
            ? new AlertChange.UnsharedMail(id)
            : new AlertChange.Blocked(new AlertFailed(summary(), attempt, cut(error), now)));
  }

  /** A human has it, once; who comes second changes nothing. */
  Outcome<AlertChange> confirm(Actor by, String via, Instant now) {
    if (!kind.wantsConfirmation()) {
      return Outcome.refused(Refused.conflict("alert-wants-no-confirmation"));
    }
    if (state == AlertState.CONFIRMED) {
      return Outcome.done(new AlertChange.ConfirmedBefore(id));
    }
    move(AlertState.CONFIRMED);
    confirmedAt = now;
    confirmedName = by.name();
    confirmedVia = via;
    return Outcome.done(new AlertChange.Confirmed(new AlertConfirmed(summary(), by, via, now)));
  }

  /** Once more, only what was sent and nobody confirmed. */
  Outcome<AlertChange> resend(IfMatch ifMatch, Instant now) {
    Optional<Refused> refused =
        ifMatch.refuses(version).or(() -> unless(AlertState.SENT, "alert-not-sent"));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    startAgain(to, now);
    return Outcome.done(new AlertChange.Resent(summary(), to.address()));
  }

  /**
   * Again what is blocked.
   *
   * @param reason why, for the audit log
   * @param address the contact's present one, since a wrong one may have been corrected
   * @param toldAt whether the same was told at an address already
   */
  Outcome<AlertChange> unblock(
      IfMatch ifMatch, String reason, String address, Predicate<String> toldAt, Instant now) {
    Optional<Refused> refused =
        ifMatch
            .refuses(version)
            .or(() -> unless(AlertState.BLOCKED, "alert-not-blocked"))
            .or(() -> unreadable(reason))
            .or(
                () ->
                    !address.equals(to.address()) && toldAt.test(address)
                        ? Optional.of(Refused.conflict("alert-told-there", address))
                        : Optional.empty());
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    startAgain(to.at(address), now);
    return Outcome.done(new AlertChange.Unblocked(summary(), address, reason.strip()));
  }

  private Optional<Refused> unless(AlertState wanted, String code) {
    return state == wanted ? Optional.empty() : Optional.of(Refused.conflict(code));
  }

  private static Optional<Refused> unreadable(String reason) {
    if (reason.isBlank()) {
      return Optional.of(Refused.invalid("reason", "alert-reason", LONGEST_REASON));
    }
    return PlainTexts.hasControls(reason)
        ? Optional.of(Refused.invalid("reason", "text-control-characters"))
        : CharacterCount.beyond("reason", reason, LONGEST_REASON);
  }

  /** Back to the start, told with a Message-ID of its own. */
  private void startAgain(AlertRecipient recipient, Instant now) {
    move(AlertState.PLANNED);
    to = recipient;
    resends++;
    dueAt = now;
    waitingSince = now;
  }

  /** Whether this is still the sender's attempt; a slow sender may have been replaced. */
  private boolean isAttempt(int number) {
    return attempts == number && (state == AlertState.SENDING || sentAt == null);
  }

  private void move(AlertState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(state + " may not become " + next);
    }
    state = next;
  }

  private static String cut(String error) {
    return CharacterCount.first(error, LONGEST_ERROR);
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

  private AlertSummary summary() {
    return to.summary(id, incidentId, municipality, kind);
  }

  AlertView view() {
    return new AlertView(
        id,
        incidentId,
        matter,
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
