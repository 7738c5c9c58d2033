package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.Recipient;
import org.jspecify.annotations.Nullable;

/** An operator sends a mail once more that got lost, or sets one free that was refused for good. */
@ApplicationScoped
public class SendAgain {
  private static final int LONGEST_REASON = 500;

  private final Alerts alerts;
  private final AddressBook book;
  private final SenderWakeUp doorbell;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  SendAgain(
      Alerts alerts,
      AddressBook book,
      SenderWakeUp doorbell,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.alerts = alerts;
    this.book = book;
    this.doorbell = doorbell;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** Only for what was sent and nobody confirmed. */
  @Transactional
  public Outcome<AlertView> resend(UUID id, @Nullable String ifMatch) {
    Alert alert = alerts.locked(id).orElse(null);
    Refused refused = refusal(alert, ifMatch, AlertState.SENT, "alert-not-sent");
    return alert == null || refused != null
        ? Outcome.refused(refused == null ? Refused.notFound() : refused)
        : again(alert, alert.to(), "alert-resent", null);
  }

  /**
   * Only for what is blocked; it goes to the contact's address as it is now, since a wrong one may
   * have been corrected.
   *
   * @param reason why it is tried again, for the audit log
   */
  @Transactional
  public Outcome<AlertView> unblock(UUID id, @Nullable String ifMatch, @Nullable String reason) {
    Alert alert = alerts.locked(id).orElse(null);
    Refused refused = refusal(alert, ifMatch, AlertState.BLOCKED, "alert-not-blocked");
    if (alert == null || refused != null) {
      return Outcome.refused(refused == null ? Refused.notFound() : refused);
    }
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      return Outcome.refused(Refused.invalid("reason", "alert-reason", LONGEST_REASON));
    }
    if (PlainTexts.hasControls(reason)) {
      return Outcome.refused(Refused.invalid("reason", "text-control-characters"));
    }
    AlertRecipient to =
        book.present(alert.to().contactId())
            .map(Recipient::address)
            .map(alert.to()::at)
            .orElse(alert.to());
    return !to.equals(alert.to()) && alerts.toldAt(id, to.address())
        ? Outcome.refused(Refused.conflict("alert-told-there", to.address()))
        : again(alert, to, "alert-unblocked", reason.strip());
  }

  private static @Nullable Refused refusal(
      @Nullable Alert alert, @Nullable String ifMatch, AlertState from, String code) {
    return alert == null
        ? Refused.notFound()
        : Version.mismatch(ifMatch, alert.view().version())
            .orElse(alert.view().state() == from ? null : Refused.conflict(code));
  }

  private Outcome<AlertView> again(
      Alert alert, AlertRecipient to, String action, @Nullable String reason) {
    alert.again(to, clock.instant());
    alerts.flush();
    Map<String, String> details = new HashMap<>();
    details.put("recipient", to.recipient());
    details.put("address", to.address());
    if (reason != null) {
      details.put("reason", reason);
    }
    AlertView view = alert.view();
    audit.record(caller.actor(), action, "alert", view.id(), details);
    doorbell.ring();
    return Outcome.done(view);
  }
}
