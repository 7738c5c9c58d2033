package jp.yagura.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

/** The keys that callers used in the last 24 hours, and what they were answered. */
@ApplicationScoped
class IdempotencyKeys {
  private static final Duration LIFE = Duration.ofHours(24);

  /** Waits for a transaction in flight with the same key; takes over a key that has expired. */
  private static final String CLAIM =
      """
      insert into idempotency(municipality, subject, key, request_hash, created_at)
      values (:municipality, :subject, :key, :hash, :now)
      on conflict (municipality, subject, key) do update
        set request_hash = excluded.request_hash, created_at = excluded.created_at,
            status = null, location = null, etag = null, body = null
        where idempotency.created_at < :expired""";

  private static final String ANSWER =
      """
      update idempotency set status = :status, location = :location, etag = :etag, body = :body
      where municipality = :municipality and subject = :subject and key = :key""";

  private static final String FIND =
      """
      select request_hash, status, location, etag, body from idempotency
      where municipality = :municipality and subject = :subject and key = :key""";

  private final Database database;
  private final CurrentCaller caller;
  private final Clock clock;

  IdempotencyKeys(Database database, CurrentCaller caller, Clock clock) {
    this.database = database;
    this.caller = caller;
    this.clock = clock;
  }

  /** What a key was used for before. */
  record Known(
      String requestHash, int status, String location, @Nullable String etag, String body) {

    Reply reply() {
      return new Reply(status, location, etag, body);
    }
  }

  /** Notes the key; null when it is new, else what it was used for. */
  @Nullable Known claim(String key, String hash) {
    Instant now = clock.instant();
    int changed =
        database
            .sql(CLAIM)
            .bind("subject", caller.subject())
            .bind("key", key)
            .bind("hash", hash)
            .bind("now", now)
            .bind("expired", now.minus(LIFE))
            .run();
    return changed == 1
        ? null
        : database.sql(FIND).bind("subject", caller.subject()).bind("key", key).one(Known.class);
  }

  void answer(String key, Reply reply, String body) {
    database
        .sql(ANSWER)
        .bind("status", reply.status())
        .bind("location", reply.location())
        .bind("etag", reply.etag())
        .bind("body", body)
        .bind("subject", caller.subject())
        .bind("key", key)
        .run();
  }
}
