package jp.yagura.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a database is made of, as its catalogue says. Of the current schema only. */
final class Tables {
  /** Flyway's own list of migrations: it is made anew where a backup is restored. */
  static final String HISTORY = "flyway_schema_history";

  private static final String NAMES =
      """
      select relname from pg_class
      where relkind in ('r', 'p') and not relispartition
        and relnamespace = current_schema()::regnamespace
      order by relname""";

  /** Columns that PostgreSQL works out itself cannot be written. */
  private static final String COLUMNS =
      """
      select attname from pg_attribute
      where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
      order by attnum""";

  private static final String SEQUENCES =
      """
      select sequencename, coalesce(last_value + increment_by, start_value) from pg_sequences
      where schemaname = current_schema() order by sequencename""";

  private static final String VERSION =
      """
      select version from flyway_schema_history
      where success and version is not null order by installed_rank desc limit 1""";

  private Tables() {}

  static List<String> names(Connection connection) throws SQLException {
    return texts(connection, NAMES);
  }

  static List<String> columns(Connection connection, String table) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
      statement.setString(1, quoted(table));
      return texts(statement.executeQuery());
    }
  }

  /** The next value of each. */
  static Map<String, Long> sequences(Connection connection) throws SQLException {
    Map<String, Long> next = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SEQUENCES)) {
      while (row.next()) {
        next.put(row.getString(1), row.getLong(2));
      }
    }
    return next;
  }

  /** Of the last migration. */
  static String schemaVersion(Connection connection) throws SQLException {
    return texts(connection, VERSION).getFirst();
  }

  static List<String> texts(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return texts(statement.executeQuery(sql));
    }
  }

  private static List<String> texts(ResultSet row) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (row) {
      while (row.next()) {
        texts.add(row.getString(1));
      }
    }
    return texts;
  }

  /** As an identifier of SQL. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Several, with commas between. */
  static String quoted(List<String> names) {
    return String.join(", ", names.stream().map(Tables::quoted).toList());
  }
}
