package jp.yagura.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.local.Stack;
import org.HdrHistogram.Histogram;

/**
 * The list of incidents as PR opens it, with few incidents and with 100,000: made from real ones by
 * copying their rows, one in fifty still open, spread over five years.
 */
final class Lists {
  private static final int MANY = 100_000;

  private static final List<View> VIEWS =
      List.of(
          new View("first page", "/incidents"),
          new View("at work", "/incidents?stage=open"),
          new View("overdue", "/incidents?overdue=true"),
          new View("a word", "/incidents?q=nagasaki_sample"),
          new View("a number", "/incidents?q=R8-0001"));

  private Lists() {}

  private record View(String name, String path) {}

  /**
   * Microseconds by view.
   *
   * @param few with the incidents of the run so far
   * @param many with 100,000 more
   */
  record Growth(long before, Map<String, Histogram> few, Map<String, Histogram> many) {}

  static Growth measure(Stack stack) throws Exception {
    Console console = Console.of(stack);
    long before = count(stack);
    Map<String, Histogram> few = views(console);
    fill(stack);
    return new Growth(before, few, views(console));
  }

  private static Map<String, Histogram> views(Console console) throws Exception {
    Map<String, Histogram> times = new LinkedHashMap<>();
    for (View view : VIEWS) {
      times.put(view.name(), console.time(view.path(), "インシデント一覧"));
    }
    return times;
  }

  private static long count(Stack stack) throws SQLException {
    try (Connection database = stack.postgres().connect("incident");
        Statement statement = database.createStatement();
        var row = statement.executeQuery("select count(*) from incident")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void fill(Stack stack) throws SQLException {
    try (Connection database = stack.postgres().connect("incident");
        Statement statement = database.createStatement()) {
      database.setAutoCommit(false);
      statement.execute(
          """
          create temporary table copy on commit drop as
            select gen_random_uuid() as id, n, (select id from incident limit 1) as source
            from generate_series(1, %d) n"""
              .formatted(MANY));
      insert(
          database,
          "incident",
          "t.id = c.source",
          Map.of(
              "id", "c.id",
              "number", "'L-' || c.n",
              "stage", "case when c.n %% 50 = 0 then 'CONFIRMED' else 'CLOSED' end",
              "due_order",
                  "case when c.n %% 50 = 0 then t.due_order else timestamptz '9999-12-31' end",
              "reported_at", "t.reported_at - c.n * interval '26 minutes'"));
      insert(
          database,
          "step",
          "t.incident_id = c.source",
          Map.of(
              "id", "gen_random_uuid()",
              "incident_id", "c.id",
              "state", "case when c.n %% 50 = 0 then t.state else 'DONE' end",
              "target_told_at", "now()"));
      database.commit();
      database.setAutoCommit(true);
      statement.execute("vacuum analyze incident");
      statement.execute("vacuum analyze step");
    }
  }

  /** Copies the rows of the source incident for each copy, with some columns renewed. */
  private static void insert(
      Connection database, String table, String join, Map<String, String> renewed)
      throws SQLException {
    String columns;
    try (PreparedStatement select =
        database.prepareStatement(
            """
            select string_agg(column_name, ', ' order by ordinal_position)
            from information_schema.columns
            where table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'""")) {
      select.setString(1, table);
      try (var row = select.executeQuery()) {
        row.next();
        columns = row.getString(1);
      }
    }
    StringBuilder values = new StringBuilder();
    for (String column : columns.split(", ")) {
      String value = renewed.getOrDefault(column, "t." + column).replace("%%", "%");
      values.append(values.isEmpty() ? "" : ", ").append(value);
    }
    try (Statement insert = database.createStatement()) {
      insert.execute(
          "insert into %s(%s) select %s from copy c join %s t on %s"
              .formatted(table, columns, values, table, join));
    }
  }
}
