package jp.yagura.notification.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.NotificationEvent;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.outbox.Outbox;

/**
 * The one place that records what happened: for each change the entry in the audit log when a human
 * decided it, and the event when other services hear of it.
 */
@ApplicationScoped
public class Chronicle {
  private final Audit audit;
  private final Outbox outbox;

  Chronicle(Audit audit, Outbox outbox) {
    this.audit = audit;
    this.outbox = outbox;
  }

  /** Inside the transaction that made it true. */
  public void record(Change change, Actor by) {
    record(List.of(change), by);
  }

  /** Several at once; their events leave in this order. */
  public void record(List<? extends Change> changes, Actor by) {
    for (Change change : changes) {
      entry(change)
          .ifPresent(e -> audit.record(by, e.action(), e.objectType(), e.objectId(), e.details()));
    }
    outbox.addAll(changes.stream().flatMap(change -> event(change).stream()).toList());
  }

  private record Entry(
      String action, String objectType, UUID objectId, Map<String, String> details) {}

  private static Optional<NotificationEvent> event(Change change) {
    return Optional.ofNullable(
        switch (change) {
          case AlertChange.Sent(var event) -> event;
          case AlertChange.Blocked(var event) -> event;
          case AlertChange.Escalated(var event) -> event;
          case AlertChange.Confirmed(var event) -> event;
          case AlertChange.Postponed _ -> null;
          case AlertChange.UnsharedMail _ -> null;
          case AlertChange.ConfirmedBefore _ -> null;
          case AlertChange.Resent _ -> null;
          case AlertChange.Unblocked _ -> null;
          case ContactChange _ -> null;
        });
  }

  private static Optional<Entry> entry(Change change) {
    return Optional.ofNullable(
        switch (change) {
          case AlertChange.Confirmed(var event) ->
              alert(
                  "alert-confirmed",
                  event.alert().alertId(),
                  Map.of("recipient", event.alert().recipient()));
          case AlertChange.Resent(var alert, var address) ->
              alert(
                  "alert-resent",
                  alert.alertId(),
                  Map.of("recipient", alert.recipient(), "address", address));
          case AlertChange.Unblocked(var alert, var address, var reason) ->
              alert(
                  "alert-unblocked",
                  alert.alertId(),
                  Map.of("recipient", alert.recipient(), "address", address, "reason", reason));
          case AlertChange.Sent _ -> null;
          case AlertChange.Postponed _ -> null;
          case AlertChange.Blocked _ -> null;
          case AlertChange.UnsharedMail _ -> null;
          case AlertChange.Escalated _ -> null;
          case AlertChange.ConfirmedBefore _ -> null;
          case ContactChange.Registered(var contact) -> contact("contact-registered", contact);
          case ContactChange.Changed(var contact) -> contact("contact-changed", contact);
          case ContactChange.Retired(var contact) -> contact("contact-retired", contact);
          case ContactChange.Tested(var id, var address, var result) ->
              new Entry(
                  "contact-tested",
                  "contact",
                  id.value(),
                  Map.of("address", address, "result", result));
        });
  }

  private static Entry alert(String action, UUID id, Map<String, String> details) {
    return new Entry(action, "alert", id, details);
  }

  private static Entry contact(String action, ContactChange.Facts contact) {
    return new Entry(
        action,
        "contact",
        contact.contactId().value(),
        Map.of(
            "role", contact.role(),
            "seat", contact.seat(),
            "name", contact.name(),
            "address", contact.address()));
  }
}
