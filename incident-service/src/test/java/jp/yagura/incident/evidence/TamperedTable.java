package jp.yagura.incident.evidence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Somebody who owns the database and does not shrink from anything. */
@ApplicationScoped
class TamperedTable {
  private final AgroalDataSource database;

  TamperedTable(AgroalDataSource database) {
    this.database = database;
  }

  /** Turns one bit of a stored content. */
  void oneByte(UUID id, int at) throws SQLException {
    change(
        "evidence_chunk",
        "content = set_byte(content, %d, get_byte(content, %d) # 1)".formatted(at, at),
        "evidence_id = '" + id + "' and number = 0");
  }

  /** Sets a column, with the triggers that forbid it switched off. */
  void change(String table, String set, String where) throws SQLException {
    run(table, "update " + table + " set " + set + " where " + where);
  }

  /** As if it had never been. */
  void remove(UUID id) throws SQLException {
    run("evidence_chunk", "delete from evidence_chunk where evidence_id = '" + id + "'");
    run("evidence_thumbnail", "delete from evidence_thumbnail where evidence_id = '" + id + "'");
    run("evidence", "delete from evidence where id = '" + id + "'");
  }

  private void run(String table, String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("alter table " + table + " disable trigger user");
      sql.execute(statement);
      sql.execute("alter table " + table + " enable trigger user");
    }
  }
}
