package jp.yagura.notification.contacts;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.notification.ContactId;
import jp.yagura.notification.chronicle.ContactChange;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody who can be told. Never deleted: it retires, so that old alerts keep their meaning. */
@Entity
class Contact {
  @EmbeddedId private ContactId id;

  @TenantId
  @SuppressWarnings("UnusedVariable") // Hibernate filters by it
  private String municipality;

  @Enumerated(EnumType.STRING)
  private ContactRole role;

  @Enumerated(EnumType.STRING)
  private Seat seat;

  private @Nullable String division;
  private String name;
  private String address;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private boolean english;
  private @Nullable LocalDate dutyFrom;
  private @Nullable LocalDate dutyUntil;
  private boolean sample;
  private Instant createdAt;
  private @Nullable Instant retiredAt;
  @Version private long version;

  protected Contact() {}

  /** For a form that {@link ContactPolicy} does not refuse. */
  Contact(ContactDetails form, boolean sample, Instant now) {
    this.id = ContactId.fresh();
    this.sample = sample;
    this.createdAt = now;
    take(form);
  }

  /**
   * Is told otherwise from now on.
   *
   * @param twice whether the same is registered already
   * @param last whether nobody else holds its seat
   */
  Outcome<ContactChange> change(
      IfMatch ifMatch, ContactDetails form, BooleanSupplier twice, BooleanSupplier last) {
    boolean leaves = role != form.role() || seat != form.seat();
    Optional<Refused> refused =
        ifMatch
            .refuses(version)
            .or(() -> ContactPolicy.refuses(form, twice))
            .or(() -> refusesLeaving(() -> leaves && last.getAsBoolean()));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    take(form);
    return Outcome.done(new ContactChange.Changed(facts()));
  }

  /**
   * Is not told from now on.
   *
   * @param last whether nobody else holds its seat
   */
  Outcome<ContactChange> retire(IfMatch ifMatch, BooleanSupplier last, Instant now) {
    Optional<Refused> refused = ifMatch.refuses(version).or(() -> refusesLeaving(last));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    retiredAt = now;
    return Outcome.done(new ContactChange.Retired(facts()));
  }

  /** An alarm must find somebody at each seat. */
  private Optional<Refused> refusesLeaving(BooleanSupplier last) {
    if (!active()) {
      return Optional.of(Refused.conflict("contact-retired"));
    }
    return ContactPolicy.ALARMED.contains(role) && last.getAsBoolean()
        ? Optional.of(Refused.conflict("contact-last"))
        : Optional.empty();
  }

  private void take(ContactDetails form) {
    role = form.role();
    seat = form.seat();
    division = form.divisionOrNull();
    name = form.name().strip();
    address = form.plainAddress();
    channel = form.channel();
    english = form.english();
    dutyFrom = form.dutyFrom();
    dutyUntil = form.dutyUntil();
  }

  boolean active() {
    return retiredAt == null;
  }

  /** Whether this contact is told on that day; only the duty list has days. */
  boolean isOn(LocalDate day) {
    return new Turn(dutyFrom, dutyUntil).includes(day);
  }

  boolean isSameTurn(ContactDetails form) {
    return Objects.equals(division, form.divisionOrNull())
        && Objects.equals(dutyFrom, form.dutyFrom())
        && Objects.equals(dutyUntil, form.dutyUntil());
  }

  boolean holds(ContactRole wantedRole, Seat wantedSeat) {
    return role == wantedRole && seat == wantedSeat;
  }

  ContactId id() {
    return id;
  }

  ContactRole role() {
    return role;
  }

  Seat seat() {
    return seat;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** What history keeps. */
  ContactChange.Facts facts() {
    return new ContactChange.Facts(id, role.wire(), seat.wire(), name, address);
  }

  Recipient recipient() {
    return new Recipient(id, role, seat, name, address, channel, english);
  }

  ContactView view() {
    return new ContactView(
        id, role, seat, division, name, address, channel, english, sample, createdAt, dutyFrom,
        dutyUntil, retiredAt, version);
  }
}
