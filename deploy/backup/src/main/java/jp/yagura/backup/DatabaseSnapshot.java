package jp.yagura.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** A database as it is at one moment, however long it takes to write it down. */
final class DatabaseSnapshot implements AutoCloseable {
  private final String name;
  private final Connection connection;

  private final Instant takenAt;

  private DatabaseSnapshot(String name, Connection connection, Instant takenAt) {
    this.name = name;
    this.connection = connection;
    this.takenAt = takenAt;
  }

  /** Fixes the moment: now. */
  static DatabaseSnapshot take(Installation installation, String service) {
    Connection connection = installation.connect(service);
    try {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      // the first question of a transaction fixes its snapshot
      return new DatabaseSnapshot(service, connection, now(connection));
    } catch (SQLException e) {
      throw failed(service, e);
    }
  }

  private static Instant now(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select now()")) {
      row.next();
      return row.getObject(1, OffsetDateTime.class).toInstant();
    }
  }

  /** The moment, by the clock of the database. */
  Instant takenAt() {
    return takenAt;
  }

  /** Writes all tables into files below a directory. */
  Manifest.DatabaseContent writeTo(Path directory) {
    try {
      Files.createDirectories(directory.resolve(name));
      List<Manifest.TableContent> tables = new ArrayList<>();
      for (String table : Tables.names(connection)) {
        if (!table.equals(Tables.HISTORY)) {
          tables.add(write(table, directory));
        }
      }
      // after the tables: a sequence knows no snapshot, so that it is never behind its rows
      return new Manifest.DatabaseContent(
          name, Tables.schemaVersion(connection), Tables.sequences(connection), tables);
    } catch (SQLException e) {
      throw failed(name, e);
    } catch (IOException e) {
      throw new BackupException("Cannot write to %s: %s".formatted(directory, e.getMessage()), e);
    }
  }

  private Manifest.TableContent write(String table, Path directory)
      throws SQLException, IOException {
    List<String> columns = Tables.columns(connection, table);
    String file = name + "/" + table + ".copy.gz";
    String sql =
        "copy (select %s from %s) to stdout"
            .formatted(Tables.quoted(columns), Tables.quoted(table));
    HashedText.Writer text = HashedText.Writer.to(directory.resolve(file));
    long rows;
    try (text) {
      rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, text);
    }
    return new Manifest.TableContent(table, columns, rows, file, text.hash());
  }

  private static BackupException failed(String service, SQLException e) {
    return new BackupException(
        "The database of %s could not be read: %s".formatted(service, e.getMessage()), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(name, e);
    }
  }
}
