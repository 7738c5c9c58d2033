package jp.yagura.account.fake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FakeQueries {
  private final Database database;

  FakeQueries(Database database) {
    this.database = database;
  }

  /** What an incident says of the accounts that pose as official ones. */
  record Suspect(
      UUID incidentId,
      String named,
      @Nullable String platform,
      boolean asAccount,
      boolean listed) {}

  void note(Suspect suspect) {
    database
        .sql(
            """
            insert into known_fake (incident_id, municipality, named, platform, as_account, listed)
            values (:incidentId, :municipality, :named, :platform, :asAccount, :listed)
            on conflict (incident_id, named) do update set platform = excluded.platform,
              listed = known_fake.listed or excluded.listed""")
        .bind(suspect)
        .run();
  }

  /** Forgets what an incident is about no longer: its account was corrected. */
  void forgetOtherAccount(UUID incident, @Nullable String now) {
    database
        .sql(
            """
            delete from known_fake
            where incident_id = :incident and municipality = :municipality and as_account
              and named is distinct from :now::text""")
        .bind("incident", incident)
        .bind("now", now)
        .run();
  }

  /** Forgets what an incident told of and tells no longer. */
  void forgetUnlisted(UUID incident, List<String> now) {
    database
        .sql(
            """
            delete from known_fake
            where incident_id = :incident and municipality = :municipality and listed
              and not named = any(:now::text[])""")
        .bind("incident", incident)
        .bind("now", now)
        .run();
  }

  /**
   * Whether the incident's fakes are confirmed.
   *
   * @param version of the incident; an older one changes nothing
   */
  void becomes(UUID incident, boolean confirmed, boolean gone, Instant at, long version) {
    database
        .sql(
            """
            update known_fake
            set since = case when :confirmed then coalesce(since, :at) end, gone = :gone,
                incident_version = :version
            where incident_id = :incident and municipality = :municipality
              and incident_version < :version""")
        .bind("incident", incident)
        .bind("confirmed", confirmed)
        .bind("gone", gone)
        .bind("at", at)
        .bind("version", version)
        .run();
  }

  /** Those that are confirmed, the newest first. */
  List<KnownFake> confirmed() {
    return database
        .sql(
            """
            select incident_id, named, platform, since, gone from known_fake
            where municipality = :municipality and since is not null
            order by gone, since desc, incident_id, named""")
        .list(KnownFake.class);
  }
}
