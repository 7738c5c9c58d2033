package jp.yagura.account.wellknown;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import jp.yagura.kit.store.Database;

/** The list of the municipality in scope as it was last signed. */
@ApplicationScoped
class SignedListQueries {
  private static final String LOCK =
      """
      select 1 from pg_advisory_xact_lock(hashtextextended('signed-list/' || :municipality, 0))\
      """;
  private static final String LAST =
      """
      select sequence, content_sum, key_id, generated_at, expires, document from signed_list
      where municipality = :municipality""";
  private static final String KEEP =
      """
      insert into signed_list
        (municipality, sequence, content_sum, key_id, generated_at, expires, document)
      values (:municipality, :sequence, :contentSum, :keyId, :generatedAt, :expires, :document)
      on conflict (municipality) do update set
        sequence = excluded.sequence, content_sum = excluded.content_sum,
        key_id = excluded.key_id, generated_at = excluded.generated_at,
        expires = excluded.expires, document = excluded.document""";

  private final Database database;

  SignedListQueries(Database database) {
    this.database = database;
  }

  /** A signed list, with what it takes to see whether it is still the one to serve. */
  record SignedRow(
      long sequence,
      String contentSum,
      String keyId,
      Instant generatedAt,
      Instant expires,
      String document) {}

  /** One signs at a time; ends with the transaction. */
  void lock() {
    database.sql(LOCK).list(Integer.class);
  }

  Optional<SignedRow> last() {
    return database.sql(LAST).list(SignedRow.class).stream().findFirst();
  }

  void keep(SignedRow list) {
    database
        .sql(KEEP)
        .bind("sequence", list.sequence())
        .bind("contentSum", list.contentSum())
        .bind("keyId", list.keyId())
        .bind("generatedAt", list.generatedAt())
        .bind("expires", list.expires())
        .bind("document", list.document())
        .run();
  }
}
