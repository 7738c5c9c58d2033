package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

/** What is asked about incidents that go on as others, and about those that are at work. */
@ApplicationScoped
class IncidentQueries {
  private static final String GOES_ON_AS =
      """
      with recursive way(id, into_id) as (
        select i.id, i.joined_into from incident i
        where i.municipality = :municipality
          and (i.number = :number or i.id = cast(:id as uuid))
        union
        select i.id, i.joined_into from incident i join way on i.id = way.into_id
        where i.municipality = :municipality)
      select id from way where into_id is null limit 1""";

  private static final String WAY =
      """
      with recursive way(id, into_id) as (
        select i.id, i.joined_into from incident i
        where i.municipality = :municipality and i.id = cast(:id as uuid)
        union
        select i.id, i.joined_into from incident i join way on i.id = way.into_id
        where i.municipality = :municipality)
      select id from way""";

  private static final String BROUGHT_BY =
      """
      with recursive tree(id) as (
        select cast(:id as uuid)
        union
        select i.id from incident i join tree on i.joined_into = tree.id
        where i.municipality = :municipality)
      select id from tree""";

  private static final String AT_WORK =
      """
      select i.number, i.account_label, i.title, i.type_name, i.stage, i.reported_at
      from incident i
      where i.municipality = :municipality and i.stage not in ('DISMISSED', 'CLOSED', 'JOINED')
        and not i.drill
        and (i.account_id = cast(:account as uuid) or i.subject_keys && cast(:keys as text[]))
      order by i.reported_at desc, i.id limit :most""";

  private static final String OF_ACCOUNT =
      """
      select i.id from incident i
      where i.municipality = :municipality and i.stage not in ('DISMISSED', 'CLOSED', 'JOINED')
        and (i.account_id = :account or i.subject_keys @> array[cast(:key as text)])""";

  private final Database database;

  IncidentQueries(Database database) {
    this.database = database;
  }

  /** By number or id, over all steps; empty when there is none. */
  Optional<IncidentId> goesOnAs(@Nullable String number, @Nullable UUID id) {
    return database.sql(GOES_ON_AS).bind("number", number).bind("id", id).first(IncidentId.class);
  }

  /** The incident, what it goes on as, and so on to the one that is not joined. */
  List<IncidentId> way(IncidentId id) {
    return database.sql(WAY).bind("id", id).list(IncidentId.class);
  }

  /** The incident and those that go on as it, over all steps. */
  List<IncidentId> broughtBy(IncidentId id) {
    return database.sql(BROUGHT_BY).bind("id", id).list(IncidentId.class);
  }

  /** Those at work that an account is the first or a further subject of. */
  List<IncidentId> ofAccount(UUID account) {
    return database
        .sql(OF_ACCOUNT)
        .bind("account", account)
        .bind("key", Subjects.key(account))
        .list(IncidentId.class);
  }

  List<AtWork> atWork(@Nullable UUID account, Collection<String> keys, int most) {
    return database
        .sql(AT_WORK)
        .bind("account", account)
        .bind("keys", List.copyOf(keys))
        .bind("most", most)
        .list(AtWork.class);
  }
}
