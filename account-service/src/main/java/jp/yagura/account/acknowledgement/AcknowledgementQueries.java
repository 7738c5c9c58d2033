package jp.yagura.account.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class AcknowledgementQueries {
  private final Database database;

  AcknowledgementQueries(Database database) {
    this.database = database;
  }

  void add(Acknowledgement it) {
    database
        .sql(
            """
            insert into acknowledgement
              (id, municipality, person, person_name, division, guideline_version, at)
            values
              (:id, :municipality, :person, :personName, :division, :guidelineVersion, :at)""")
        .bind(it)
        .run();
  }

  /** The last one of a person, of any version. */
  Optional<Acknowledgement> last(String person) {
    return database
        .sql(
            """
            select id, person, person_name, division, guideline_version, at from acknowledgement
            where municipality = :municipality and person = :person
            order by at desc limit 1""")
        .bind("person", person)
        .first(Acknowledgement.class);
  }

  /** The last one of each person since a time, of one version; by division and name. */
  List<Acknowledgement> since(String guidelineVersion, Instant from) {
    return database
        .sql(
            """
            select * from (
              select distinct on (person) id, person, person_name, division, guideline_version, at
              from acknowledgement
              where municipality = :municipality and guideline_version = :version and at > :from
              order by person, at desc) latest
            order by division, person_name, at""")
        .bind("version", guidelineVersion)
        .bind("from", from)
        .list(Acknowledgement.class);
  }

  /** What is known of divisions. */
  List<AcknowledgingDivision> divisions() {
    return database
        .sql(
            """
            select division, staff, asked_until, changed_at, changed_by_name
            from acknowledging_division where municipality = :municipality order by division""")
        .list(AcknowledgingDivision.class);
  }

  void put(AcknowledgingDivision it) {
    database
        .sql(
            """
            insert into acknowledging_division
              (municipality, division, staff, asked_until, changed_at, changed_by_name)
            values (:municipality, :division, :staff, :askedUntil, :changedAt, :changedByName)
            on conflict (municipality, division) do update set staff = excluded.staff,
              asked_until = excluded.asked_until, changed_at = excluded.changed_at,
              changed_by_name = excluded.changed_by_name""")
        .bind(it)
        .run();
  }
}
