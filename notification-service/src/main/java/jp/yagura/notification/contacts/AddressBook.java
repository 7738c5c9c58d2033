package jp.yagura.notification.contacts;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yagura.kit.page.Times;
import jp.yagura.notification.ContactId;
import org.jspecify.annotations.Nullable;

/** Answers who is to be told, and never with nobody. */
@ApplicationScoped
public class AddressBook {
  private final Contacts contacts;
  private final ContactQueries queries;
  private final Fallback fallback;
  private final Clock clock;

  /**
   * Who is told when a municipality has nobody left to tell. Must be set; a service without it does
   * not start.
   */
  @ConfigMapping(prefix = "yagura.notification.fallback")
  interface Fallback {
    /** E-mail address of whoever runs this deployment. */
    String address();

    /** The name that the delivery list shows for it. */
    String name();
  }

  AddressBook(Contacts contacts, ContactQueries queries, Fallback fallback, Clock clock) {
    this.contacts = contacts;
    this.queries = queries;
    this.fallback = fallback;
    this.clock = clock;
  }

  /**
   * Who sits at these seats of a role today; of the duty list only whose turn it is. When nobody
   * does, whoever else there is for the role; then the municipality's administrators; then the
   * deployment's fallback address.
   *
   * @param division the division that the incident is about; only contacts of the role {@code head}
   *     are told apart by it
   */
  public List<Recipient> reach(
      ContactRole role, Collection<Seat> seats, @Nullable String division) {
    return reach(Set.of(role), seats, division);
  }

  /** The same for several roles, in their order. */
  public List<Recipient> reach(
      Collection<ContactRole> roles, Collection<Seat> seats, @Nullable String division) {
    List<ContactQueries.Active> all = queries.active();
    return roles.stream()
        .sorted()
        .flatMap(role -> reach(all, role, seats, division).stream())
        .toList();
  }

  /** The heads of a division, and whoever is told for every head; nobody when none is known. */
  public List<Recipient> heads(@Nullable String division) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Times.TOKYO);
    return queries.active().stream()
        .filter(it -> it.answersFor(ContactRole.HEAD, division, today))
        .filter(it -> it.seat() == Seat.MAILBOX || it.seat() == Seat.HEAD)
        .map(ContactQueries.Active::recipient)
        .toList();
  }

  private List<Recipient> reach(
      List<ContactQueries.Active> all,
      ContactRole role,
      Collection<Seat> seats,
      @Nullable String division) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Times.TOKYO);
    List<ContactQueries.Active> own =
        all.stream().filter(it -> it.answersFor(role, division, today)).toList();
    List<ContactQueries.Active> found = own.stream().filter(c -> seats.contains(c.seat())).toList();
    if (found.isEmpty()) {
      found = own;
    }
    if (found.isEmpty()) {
      found = all.stream().filter(c -> c.seat() == Seat.ADMINISTRATOR).toList();
    }
    return found.isEmpty()
        ? List.of(lastResort(role))
        : found.stream().map(ContactQueries.Active::recipient).toList();
  }

  /** The roles for which somebody at this address is told. */
  public Set<ContactRole> rolesOf(String address) {
    return contacts.activeAt(address).stream()
        .map(Contact::role)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContactRole.class)));
  }

  /** A contact as it is now; empty when it has retired or was the fallback. */
  public Optional<Recipient> present(@Nullable ContactId contactId) {
    return contactId == null
        ? Optional.empty()
        : contacts.active(contactId).map(Contact::recipient);
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
