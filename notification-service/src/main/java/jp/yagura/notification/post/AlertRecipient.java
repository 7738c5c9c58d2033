package jp.yagura.notification.post;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import jp.yagura.contract.AlertSummary;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.ContactId;
import jp.yagura.notification.contacts.Channel;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.contacts.Seat;
import org.jspecify.annotations.Nullable;

/** To whom one alert goes, as the contact was when it was planned. */
@Embeddable
record AlertRecipient(
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
        @Nullable ContactId contactId,
    @Enumerated(EnumType.STRING) ContactRole role,
    int level,
    String recipient,
    String address,
    @Enumerated(EnumType.STRING) Channel channel,
    boolean english) {

  static AlertRecipient of(Recipient to) {
    return new AlertRecipient(
        to.contactId(),
        to.role(),
        to.seat().level(),
        to.name(),
        to.address(),
        to.channel(),
        to.english());
  }

  AlertSummary summary(AlertId alertId, UUID incidentId, String municipality, AlertKind kind) {
    return new AlertSummary(
        alertId.value(),
        incidentId,
        municipality,
        kind.wire(),
        level,
        role.wire(),
        recipient,
        channel.wire());
  }

  /** The same at another address. */
  AlertRecipient at(String other) {
    return new AlertRecipient(contactId, role, level, recipient, other, channel, english);
  }

  /** Who is to be told again. */
  Recipient toRecipient() {
    return new Recipient(contactId, role, Seat.at(level), recipient, address, channel, english);
  }
}
