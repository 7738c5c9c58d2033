package jp.yagura.notification.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody who can be told. Never deleted: it retires, so that old alerts keep their meaning. */
@Entity
class Contact {
  @Id private UUID id;

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

  Contact(ContactForm form, boolean sample, Instant now) {
    this.id = UUID.randomUUID();
    this.sample = sample;
    this.createdAt = now;
    change(form);
  }

  final void change(ContactForm form) {
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

  void retire(Instant now) {
    retiredAt = now;
  }

  boolean active() {
    return retiredAt == null;
  }

  /** Whether this contact is told on that day; only the duty list has days. */
  boolean isOn(LocalDate day) {
    return (dutyFrom == null || !day.isBefore(dutyFrom))
        && (dutyUntil == null || !day.isAfter(dutyUntil));
  }

  boolean isAbout(@Nullable String wanted) {
    return division == null || division.equals(wanted);
  }

  boolean isSameTurn(ContactForm form) {
    return Objects.equals(division, form.divisionOrNull())
        && Objects.equals(dutyFrom, form.dutyFrom())
        && Objects.equals(dutyUntil, form.dutyUntil());
  }

  boolean holds(ContactRole wantedRole, Seat wantedSeat) {
    return role == wantedRole && seat == wantedSeat;
  }

  UUID id() {
    return id;
  }

  ContactRole role() {
    return role;
  }

  Seat seat() {
    return seat;
  }

  long version() {
    return version;
  }

  Instant createdAt() {
    return createdAt;
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
