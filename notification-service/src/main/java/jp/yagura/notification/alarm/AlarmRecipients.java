package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.yagura.kit.calendar.OfficeCalendar;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.contacts.Seat;
import org.jspecify.annotations.Nullable;

/** Who gets an alarm that goes out now. */
@ApplicationScoped
class AlarmRecipients {
  private final AddressBook book;
  private final OfficeCalendar calendar;
  private final Clock clock;

  AlarmRecipients(AddressBook book, OfficeCalendar calendar, Clock clock) {
    this.book = book;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Each role at its mailbox and its head; off hours the duty contact too. */
  List<Recipient> of(String municipality, Set<ContactRole> roles, @Nullable String division) {
    Set<Seat> seats = EnumSet.of(Seat.MAILBOX, Seat.HEAD);
    if (!calendar.isOpen(municipality, clock.instant())) {
      seats.add(Seat.DUTY);
    }
    return book.reach(roles, seats, division);
  }

  /** The heads of the divisions, each once. */
  List<Recipient> heads(Collection<String> divisions) {
    return divisions.stream().flatMap(it -> book.heads(it).stream()).distinct().toList();
  }
}
