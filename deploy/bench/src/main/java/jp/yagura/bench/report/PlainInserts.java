package jp.yagura.bench.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
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

  /** In the order in which the service writes them. */
  private static final List<Table> TABLES =
      List.of(
          new Table(
              "idempotency",
              "location = (select '/api/v1/reports/' || id from report where incident_id = ?::uuid)"),
          new Table("step", "incident_id = ?::uuid"),
          new Table("timeline_entry", "incident_id = ?::uuid"),
          new Table("audit_log", "object_id = ?"),
          new Table("incident", "id = ?::uuid"),
          new Table("report", "incident_id = ?::uuid"));

  private final Stack stack;
  private final List<Rows> rows = new ArrayList<>();
  private final AtomicLong numbers = new AtomicLong();

  private record Table(String name, String ofIncident) {}

  private PlainInserts(Stack stack) {
    this.stack = stack;
  }

  static PlainInserts like(Stack stack, UUID incident) throws SQLException {
    PlainInserts inserts = new PlainInserts(stack);
    try (Connection database = stack.postgres().connect("incident")) {
      for (Table table : TABLES) {
        Rows read = Rows.read(database, table.name(), table.ofIncident(), incident);
        if (read.values().isEmpty()) {
          throw new IllegalStateException("a report leaves nothing in " + table.name());
        }
        inserts.rows.add(read);
      }
    }
    return inserts;
  }

  /** Transactions a second by so many clients, each over a connection of its own. */
  double perSecond(int count, int seconds) throws Exception {
    List<Client> clients = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        clients.add(new Client(stack.postgres().connect("incident")));
      }
      return Clients.perSecond(
          clients.stream().<Clients.Work>map(client -> client::insert).toList(), seconds);
    } finally {
      for (Client client : clients) {
        client.database.close();
      }
    }
  }

  private final class Client {
    private final Connection database;
    private final PreparedStatement counter;
    private final List<PreparedStatement> statements = new ArrayList<>();

    Client(Connection database) throws SQLException {
      this.database = database;
      this.counter = database.prepareStatement(COUNTER);
      database.setAutoCommit(false);
      for (Rows table : rows) {
        statements.add(database.prepareStatement(table.insert()));
      }
    }

    void insert() throws SQLException {
      Map<Object, Object> fresh = new HashMap<>();
      long number = numbers.incrementAndGet();
      counter.execute();
      for (int t = 0; t < rows.size(); t++) {
        Rows table = rows.get(t);
        PreparedStatement statement = statements.get(t);
        for (@Nullable Object[] row : table.values()) {
          for (int i = 0; i < row.length; i++) {
            boolean shared = table.columns().get(i).equals("playbook_id");
            statement.setObject(i + 1, shared ? row[i] : renewed(row[i], fresh, number));
          }
          statement.addBatch();
        }
        statement.executeBatch();
      }
      database.commit();
    }
  }

  private static @Nullable Object renewed(
      @Nullable Object value, Map<Object, Object> fresh, long number) {
    return switch (value) {
      case UUID id -> fresh.computeIfAbsent(id, _ -> UUID.randomUUID());
      case String text when text.matches("R\\d+-\\d+") -> "B-" + number;
      case String text when text.length() == 36 && text.charAt(8) == '-' ->
          fresh.computeIfAbsent(text, _ -> UUID.randomUUID().toString());
      case null, default -> value;
    };
  }
}
