package jp.yagura.bench.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one report left in one table.
 *
 * @param columns those that are written; generated ones are not
 * @param values a row each, in the order of the columns
 */
record Rows(String table, List<String> columns, List<@Nullable Object[]> values) {

  /**
   * Reads them.
   *
   * @param condition with one parameter, the incident's id
   */
  static Rows read(Connection database, String table, String condition, UUID incident)
      throws SQLException {
    List<String> columns = columns(database, table);
    String query =
        "select %s from %s where %s".formatted(String.join(", ", columns), table, condition);
    List<@Nullable Object[]> values = new ArrayList<>();
    try (PreparedStatement select = database.prepareStatement(query)) {
      select.setString(1, incident.toString());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          @Nullable Object[] value = new Object[columns.size()];
          for (int i = 0; i < value.length; i++) {
            value[i] = row.getObject(i + 1);
          }
          values.add(value);
        }
      }
    }
    return new Rows(table, columns, values);
  }

  String insert() {
    return "insert into %s(%s) values (?%s)"
        .formatted(table, String.join(", ", columns), ", ?".repeat(columns.size() - 1));
  }

  private static List<String> columns(Connection database, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (PreparedStatement select =
        database.prepareStatement(
            """
            select column_name from information_schema.columns
            where table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'
            order by ordinal_position""")) {
      select.setString(1, table);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          columns.add(row.getString(1));
        }
      }
    }
    return columns;
  }
}
