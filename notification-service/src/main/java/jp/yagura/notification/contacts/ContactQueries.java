package jp.yagura.notification.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import jp.yagura.kit.store.Database;
import jp.yagura.notification.ContactId;
import org.jspecify.annotations.Nullable;

/** By SQL, because each alarm asks it and Hibernate translates a filtered query anew each time. */
@ApplicationScoped
class ContactQueries {
  private final Database database;

  ContactQueries(Database database) {
    this.database = database;
  }

  /** Somebody who is told now. */
  record Active(
      ContactId id,
      ContactRole role,
      Seat seat,
      @Nullable String division,
      String name,
      String address,
      Channel channel,
      boolean english,
      @Nullable LocalDate dutyFrom,
      @Nullable LocalDate dutyUntil) {

    /** Whether they are told on that day of what happens to a division's account. */
    boolean answersFor(ContactRole wanted, @Nullable String about, LocalDate day) {
      return role == wanted
          && (division == null || division.equals(about))
          && new Turn(dutyFrom, dutyUntil).includes(day);
    }

    Recipient recipient() {
      return new Recipient(id, role, seat, name, address, channel, english);
    }
  }

  /** Everybody of the municipality who is told for any role, in the order of registration. */
  List<Active> active() {
    return database
        .sql(
            """
            select id, role, seat, division, name, address, channel, english, duty_from, duty_until
            from contact where municipality = :municipality and retired_at is null
            order by created_at, id\
            """)
        .list(Active.class);
  }
}
