package jp.yagura.incident.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class PersonQueries {
  private final Database database;

  PersonQueries(Database database) {
    this.database = database;
  }

  /** As the person is by now. */
  void note(Person person, LocalDate day) {
    database
        .sql(
            """
            insert into person (municipality, subject, name, division, email, roles, last_on)
            values (:municipality, :subject, :name, :division, :email, :roles, :day)
            on conflict (municipality, subject) do update
              set name = excluded.name, division = excluded.division, email = excluded.email,
                roles = excluded.roles, last_on = greatest(person.last_on, excluded.last_on)\
            """)
        .bind(person)
        .bind("day", day)
        .run();
  }

  /** Those who signed in since a day, by division and name. */
  List<Person> since(LocalDate day) {
    return database
        .sql(
            """
            select subject, name, division, email, roles from person
            where municipality = :municipality and last_on >= :day
            order by division nulls last, name, subject\
            """)
        .bind("day", day)
        .list(Person.class);
  }

  Optional<Person> find(String subject) {
    return database
        .sql(
            """
            select subject, name, division, email, roles from person
            where municipality = :municipality and subject = :subject\
            """)
        .bind("subject", subject)
        .first(Person.class);
  }
}
