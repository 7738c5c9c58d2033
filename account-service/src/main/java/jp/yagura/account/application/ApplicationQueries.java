package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.kit.store.AsJson;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ApplicationQueries {
  private final Database database;

  ApplicationQueries(Database database) {
    this.database = database;
  }

  private record NewLine(
      UUID id,
      UUID applicationId,
      long applicationVersion,
      Instant at,
      String actor,
      String actorName,
      @Nullable String division,
      String action,
      @Nullable String stage,
      @Nullable String words,
      @AsJson @Nullable ApplicationContent content) {}

  void add(
      StoredApplication now,
      ApplicationChange change,
      @Nullable String stage,
      Instant at,
      Actor by) {
    database
        .sql(
            """
            insert into account_application_line (id, municipality, application_id,
              application_version, at, actor, actor_name, division, action, stage, words, content)
            values (:id, :municipality, :applicationId,
              :applicationVersion, :at, :actor, :actorName, :division, :action, :stage, :words,
              :content)""")
        .bind(
            new NewLine(
                UUID.randomUUID(),
                now.id().value(),
                now.version(),
                at,
                by.subject(),
                by.name(),
                by.division(),
                change.action(),
                stage,
                change.words(),
                change.content()))
        .run();
  }

  /** What happened to an application, the newest first. */
  List<ApplicationLine> history(ApplicationId id) {
    return database
        .sql(
            """
            select at, actor_name, division, action, stage, words from account_application_line
            where municipality = :municipality and application_id = :applicationId
            order by application_version desc, at desc limit 200""")
        .bind("applicationId", id.value())
        .list(ApplicationLine.class);
  }
}
