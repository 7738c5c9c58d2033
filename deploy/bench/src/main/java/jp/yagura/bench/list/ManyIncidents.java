package jp.yagura.bench.list;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import jp.yagura.local.Stack;

/** Incidents made from a real one by copying its rows: one in fifty still open, over five years. */
final class ManyIncidents {
  private static final Map<String, String> INCIDENT =
      Map.of(
          "id", "c.id",
          "number", "'L-' || c.n",
          "stage", "case when c.open then 'CONFIRMED' else 'CLOSED' end",
          "due_order",
              "case when c.open then t.due_order else timestamptz '9999-12-31 00:00:00+00' end",
          "reported_at", "t.reported_at - c.n * interval '26 minutes'");

  private static final Map<String, String> STEP =
      Map.of(
          "id", "gen_random_uuid()",
          "incident_id", "c.id",
          "state", "case when c.open then t.state else 'DONE' end",
          "target_told_at", "now()");

  private final Stack stack;

  ManyIncidents(Stack stack) {
    this.stack = stack;
  }

  long count() throws SQLException {
    try (Connection database = stack.postgres().connect("incident");
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from incident")) {
      row.next();
      return row.getLong(1);
    }
  }

  void add(int count) throws SQLException {
    try (Connection database = stack.postgres().connect("incident");
        Statement statement = database.createStatement()) {
      statement.execute(
          """
          create temporary table copy as
            select gen_random_uuid() as id, n, n %% 50 = 0 as open,
              (select id from incident limit 1) as source
            from generate_series(1, %d) n"""
              .formatted(count));
      copy(statement, "incident", "t.id = c.source", INCIDENT);
      copy(statement, "step", "t.incident_id = c.source", STEP);
      statement.execute("vacuum analyze incident");
      statement.execute("vacuum analyze step");
    }
  }

  /** The rows of the source incident for each copy, with some columns renewed. */
  private static void copy(
      Statement statement, String table, String join, Map<String, String> renewed)
      throws SQLException {
    StringBuilder columns = new StringBuilder();
    StringBuilder values = new StringBuilder();
    try (ResultSet row =
        statement.executeQuery(
            """
            select column_name from information_schema.columns
            where table_name = '%s' and is_identity = 'NO' and is_generated = 'NEVER'"""
                .formatted(table))) {
      while (row.next()) {
        String column = row.getString(1);
        columns.append(columns.isEmpty() ? "" : ", ").append(column);
        values.append(values.isEmpty() ? "" : ", ");
        values.append(renewed.getOrDefault(column, "t." + column));
      }
    }
    statement.execute(
        "insert into %s(%s) select %s from copy c join %s t on %s"
            .formatted(table, columns, values, table, join));
  }
}
