package jp.yagura.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers who is to be told, and never with nobody. */
@ApplicationScoped
public class AddressBook {
  private final Contacts contacts;
  private final FallbackSettings fallback;

  AddressBook(Contacts contacts, FallbackSettings fallback) {
    this.contacts = contacts;
    this.fallback = fallback;
  }

  /**
   * Who sits at these seats of a role. When nobody does, whoever else there is for the role; then
   * the municipality's administrators; then the deployment's fallback address.
   *
   * @param division the division that the incident is about; only contacts of the role {@code head}
   *     are told apart by it
   */
  public List<Recipient> reach(
      ContactRole role, Collection<Seat> seats, @Nullable String division) {
    List<Contact> all =
        contacts.active(role).stream().filter(contact -> contact.isAbout(division)).toList();
    List<Contact> found = all.stream().filter(c -> seats.contains(c.seat())).toList();
    if (found.isEmpty()) {
      found = all;
    }
    if (found.isEmpty()) {
      found = contacts.activeAt(Seat.ADMINISTRATOR);
    }
    return found.isEmpty()
        ? List.of(lastResort(role))
        : found.stream().map(Contact::recipient).toList();
  }

  /** The roles for which somebody at this address is told. */
  public Set<ContactRole> rolesOf(String address) {
    return contacts.activeAt(address).stream()
        .map(Contact::role)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContactRole.class)));
  }

  /** Seats of a role at which nobody would be told. */
  List<Seat> empty(ContactRole role) {
    List<Contact> all = contacts.active(role);
    return Arrays.stream(Seat.values())
        .filter(seat -> all.stream().noneMatch(contact -> contact.holds(role, seat)))
        .toList();
  }

  private Recipient lastResort(ContactRole role) {
    return new Recipient(
        null,
        role,
        Seat.ADMINISTRATOR,
        fallback.name(),
        fallback.address().toLowerCase(Locale.ROOT),
        Channel.EMAIL,
        false);
  }
}
