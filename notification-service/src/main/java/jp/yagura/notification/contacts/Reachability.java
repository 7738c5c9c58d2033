package jp.yagura.notification.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.kit.page.Times;

/** Finds the seats at which nobody would be told, today or soon. */
@ApplicationScoped
public class Reachability {
  private final Contacts contacts;
  private final Clock clock;

  Reachability(Contacts contacts, Clock clock) {
    this.contacts = contacts;
    this.clock = clock;
  }

  /**
   * A seat without anybody.
   *
   * @param from the first such day
   * @param today whether it is so already
   */
  public record Gap(ContactRole role, Seat seat, LocalDate from, boolean today) {}

  /**
   * The gaps of the current municipality.
   *
   * @param days how far to look, 1 for today only
   */
  public List<Gap> within(int days) {
    Stream<Gap> alarmed =
        ContactPolicy.ALARMED.stream()
            .flatMap(
                role -> {
                  List<Contact> all = contacts.active(role);
                  return Arrays.stream(Seat.values())
                      .flatMap(seat -> gap(role, seat, all, days).stream());
                });
    Stream<Gap> reminded =
        gap(ContactRole.HEAD, Seat.MAILBOX, contacts.active(ContactRole.HEAD), days).stream();
    return Stream.concat(alarmed, reminded).toList();
  }

  private Optional<Gap> gap(ContactRole role, Seat seat, List<Contact> all, int days) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Times.TOKYO);
    return Stream.iterate(today, day -> day.plusDays(1))
        .limit(days)
        .filter(day -> all.stream().noneMatch(it -> it.holds(role, seat) && it.isOn(day)))
        .findFirst()
        .map(day -> new Gap(role, seat, day, day.equals(today)));
  }
}
