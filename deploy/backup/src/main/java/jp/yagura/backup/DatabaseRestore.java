package jp.yagura.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Fills the empty database of a service with what a backup holds, whole or not at all: in one
 * transaction, with the rights of the service. Foreign keys are taken off and put on again, which
 * checks them.
 */
final class DatabaseRestore {
  private static final String FOREIGN_KEYS =
      """
      select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
      where contype = 'f' and conparentid = 0
        and connamespace = current_schema()::regnamespace""";

  private final Path backup;
  private final Manifest.DatabaseContent content;

  DatabaseRestore(Path backup, Manifest.DatabaseContent content) {
    this.backup = backup;
    this.content = content;
  }

  private record ForeignKey(String table, String name, String definition) {}

  /** Whose tables are there and empty. */
  void into(Connection connection) {
    try {
      connection.setAutoCommit(false);
      List<ForeignKey> keys = foreignKeys(connection);
      for (ForeignKey key : keys) {
        run(
            connection,
            "alter table %s drop constraint %s".formatted(key.table(), Tables.quoted(key.name())));
      }
      List<String> tables = content.tables().stream().map(Manifest.TableContent::name).toList();
      triggers(connection, tables, "disable");
      // migrations write some rows themselves
      run(connection, "truncate " + Tables.quoted(tables));
      for (Manifest.TableContent table : content.tables()) {
        fill(connection, table);
      }
      triggers(connection, tables, "enable");
      for (ForeignKey key : keys) {
        run(
            connection,
            "alter table %s add constraint %s %s"
                .formatted(key.table(), Tables.quoted(key.name()), key.definition()));
      }
      sequences(connection);
      connection.commit();
      run(connection, "analyze");
      connection.commit();
    } catch (SQLException e) {
      throw new BackupException(
          "%s could not be restored, its tables are empty: %s"
              .formatted(content.name(), e.getMessage()),
          e);
    } catch (IOException e) {
      throw new BackupException("The backup could not be read: " + e.getMessage(), e);
    }
  }

  private void fill(Connection connection, Manifest.TableContent table)
      throws SQLException, IOException {
    String sql =
        "copy %s (%s) from stdin"
            .formatted(Tables.quoted(table.name()), Tables.quoted(table.columns()));
    HashedText.Reader text = HashedText.Reader.of(backup.resolve(table.file()));
    long rows;
    try (text) {
      rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, text);
    }
    if (rows != table.rows() || !text.hash().equals(table.sha256())) {
      throw new BackupException(
          "%s is not as it was written: verify the backup.".formatted(table.file()));
    }
  }

  private void sequences(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select setval(?::regclass, ?, false)")) {
      for (Map.Entry<String, Long> next : content.sequences().entrySet()) {
        statement.setString(1, Tables.quoted(next.getKey()));
        statement.setLong(2, next.getValue());
        statement.execute();
      }
    }
  }

  private static void triggers(Connection connection, List<String> tables, String what)
      throws SQLException {
    for (String table : tables) {
      run(connection, "alter table %s %s trigger user".formatted(Tables.quoted(table), what));
    }
  }

  private static List<ForeignKey> foreignKeys(Connection connection) throws SQLException {
    List<ForeignKey> keys = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(FOREIGN_KEYS)) {
      while (row.next()) {
        keys.add(new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
      }
    }
    return keys;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
