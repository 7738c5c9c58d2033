package jp.yagura.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import jp.yagura.local.Stack;
import org.jspecify.annotations.Nullable;

/** The rows that one report left behind, inserted again under new ids by plain JDBC. */
final class PlainInserts {
  private static final String COUNTER =
      """
      insert into receipt_counter as c (municipality, fiscal_year, last) values ('bench', 2026, 1)
      on conflict (municipality, fiscal_year) do update set last = c.last + 1 returning last""";

  private static final Map<String, String> TABLES =
      Map.of(
          "step", "incident_id = ?::uuid",
          "report", "incident_id = ?::uuid",
          "incident", "id = ?::uuid",
          "timeline_entry", "incident_id = ?::uuid",
          "audit_log", "object_id = ?",
          "idempotency",
              "location = (select '/api/v1/reports/' || id from report where incident_id = ?::uuid)");

  private static final List<String> ORDER =
      List.of("idempotency", "step", "timeline_entry", "audit_log", "incident", "report");

  private final Stack stack;
  private final List<Rows> rows = new ArrayList<>();
  private final AtomicLong numbers = new AtomicLong();

  private PlainInserts(Stack stack) {
    this.stack = stack;
  }

  private record Rows(String sql, List<@Nullable Object[]> values) {}

  static PlainInserts like(Stack stack, UUID incident) throws SQLException {
    PlainInserts inserts = new PlainInserts(stack);
    try (Connection database = stack.postgres().connect("incident")) {
      for (String table : ORDER) {
        inserts.remember(database, table, incident);
      }
    }
    return inserts;
  }

  Client client() throws SQLException {
    return new Client(stack.postgres().connect("incident"));
  }

  private void remember(Connection database, String table, UUID incident) throws SQLException {
    String columns = columns(database, table);
    String read = "select " + columns + " from " + table + " where " + TABLES.get(table);
    try (PreparedStatement select = database.prepareStatement(read)) {
      select.setString(1, incident.toString());
      try (ResultSet row = select.executeQuery()) {
        int width = row.getMetaData().getColumnCount();
        List<@Nullable Object[]> values = new ArrayList<>();
        while (row.next()) {
          @Nullable Object[] value = new Object[width];
          for (int i = 0; i < width; i++) {
            value[i] = row.getObject(i + 1);
          }
          values.add(value);
        }
        rows.add(new Rows(insert(table, columns, width), values));
      }
    }
  }

  private static String insert(String table, String columns, int width) {
    return "insert into %s(%s) values (?%s)".formatted(table, columns, ", ?".repeat(width - 1));
  }

  private static String columns(Connection database, String table) throws SQLException {
    try (PreparedStatement select =
        database.prepareStatement(
            """
            select string_agg(column_name, ', ' order by ordinal_position)
            from information_schema.columns where table_name = ? and is_identity = 'NO'""")) {
      select.setString(1, table);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  final class Client {
    private final Connection database;
    private final PreparedStatement counter;
    private final List<PreparedStatement> statements = new ArrayList<>();

    Client(Connection database) throws SQLException {
      this.database = database;
      this.counter = database.prepareStatement(COUNTER);
      database.setAutoCommit(false);
      for (Rows table : rows) {
        statements.add(database.prepareStatement(table.sql()));
      }
    }

    void insert() throws SQLException {
      Map<Object, Object> fresh = new HashMap<>();
      long number = numbers.incrementAndGet();
      counter.execute();
      for (int t = 0; t < rows.size(); t++) {
        PreparedStatement statement = statements.get(t);
        for (@Nullable Object[] row : rows.get(t).values()) {
          for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, renewed(row[i], fresh, number));
          }
          statement.addBatch();
        }
        statement.executeBatch();
      }
      database.commit();
    }

    private @Nullable Object renewed(
        @Nullable Object value, Map<Object, Object> fresh, long number) {
      return switch (value) {
        case UUID id -> frozen(id) ? id : fresh.computeIfAbsent(id, _ -> UUID.randomUUID());
        case String text when text.matches("R\\d+-\\d+") -> "B-" + number;
        case String text when text.length() == 36 && text.charAt(8) == '-' ->
            fresh.computeIfAbsent(text, _ -> UUID.randomUUID().toString());
        case null, default -> value;
      };
    }
  }

  /** The frozen playbook is shared by incidents, so its id stays; the incident's row names it. */
  private boolean frozen(UUID id) {
    return rows.stream()
        .filter(table -> table.sql().startsWith("insert into incident("))
        .flatMap(table -> table.values().stream())
        .anyMatch(row -> id.equals(row[row.length - 1]));
  }
}
