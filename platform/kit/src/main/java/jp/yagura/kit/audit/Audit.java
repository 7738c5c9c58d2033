package jp.yagura.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.kit.publicside.PublicChanges;
import jp.yagura.kit.store.AsJson;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.kit.work.AfterCommit;
import org.jspecify.annotations.Nullable;

/**
 * The append-only log of every decision and every read of evidence; the database refuses to change
 * it.
 */
@ApplicationScoped
public class Audit {
  private static final String INSERT =
      """
      insert into audit_log(municipality, at, actor, actor_name, division, action, object_type,
        object_id, details)
      values (:municipality, :at, :actor, :actorName, :division, :action, :objectType,
        :objectId, :details)""";

  private final Database database;
  private final PublicChanges publicSide;
  private final AfterCommit afterCommit;
  private final CurrentMunicipality municipality;
  private final Clock clock;

  Audit(
      Database database,
      PublicChanges publicSide,
      AfterCommit afterCommit,
      CurrentMunicipality municipality,
      Clock clock) {
    this.database = database;
    this.publicSide = publicSide;
    this.afterCommit = afterCommit;
    this.municipality = municipality;
    this.clock = clock;
  }

  private record Entry(
      Instant at,
      String actor,
      String actorName,
      @Nullable String division,
      String action,
      String objectType,
      String objectId,
      @AsJson Map<String, ?> details) {}

  /**
   * Adds one entry, in the transaction of what it tells when there is one.
   *
   * @param action past tense in kebab-case, such as {@code step-done}
   * @param objectType such as {@code incident}
   * @param details what a reader needs to understand it; no secrets
   */
  public void record(
      Actor who, String action, String objectType, UUID objectId, Map<String, ?> details) {
    write(who, action, objectType, objectId.toString(), details);
  }

  /** As {@link #record(Actor, String, String, UUID, Map)}, about what is known by a name. */
  public void record(
      Actor who, String action, String objectType, String name, Map<String, ?> details) {
    write(who, action, objectType, name, details);
  }

  private void write(
      Actor who, String action, String objectType, String objectId, Map<String, ?> details) {
    database
        .sql(INSERT)
        .bind(
            new Entry(
                clock.instant(),
                who.subject(),
                who.name(),
                who.division(),
                action,
                objectType,
                objectId,
                details))
        .run();
    // Whoever decided it sees it on the public side at once, not when the database announces it.
    String here = municipality.required();
    afterCommit.run(() -> publicSide.changed(here));
  }
}
