package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.kit.store.Database;
import jp.yagura.notification.AlertId;

/** The rows of one-time links, across municipalities: whoever holds a link names nobody. */
@ApplicationScoped
class ConfirmLinkQueries {
  private final Database database;

  ConfirmLinkQueries(Database database) {
    this.database = database;
  }

  /** A link's hash in hexadecimal digits, and where it leads. */
  record NewLink(String hash, AlertId alertId, String municipality, Instant expiresAt) {}

  void insert(List<NewLink> links) {
    database
        .sql(
            """
            insert into ack_token(hash, alert_id, municipality, expires_at)
            values (decode(:hash, 'hex'), :alertId, :municipality, :expiresAt)\
            """)
        .runEach(links);
  }

  Optional<ConfirmLinkTarget> find(String hash) {
    return database
        .sql(
            """
            select alert_id, municipality, expires_at from ack_token
            where hash = decode(:hash, 'hex')\
            """)
        .bind("hash", hash)
        .first(ConfirmLinkTarget.class);
  }

  void deleteExpired(Instant before) {
    database.sql("delete from ack_token where expires_at < :before").bind("before", before).run();
  }
}
