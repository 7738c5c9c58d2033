package jp.yagura.acceptance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.local.Stack;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What really stands in the databases and on the topic, past all services. */
final class Ledger {
  private final Stack stack;

  Ledger(Stack stack) {
    this.stack = stack;
  }

  /** Receipt number by incident. */
  Map<UUID, String> incidents() throws SQLException {
    Map<UUID, String> found = new HashMap<>();
    query(
        "incident",
        "select id, number from incident",
        row -> found.put(row.getObject(1, UUID.class), row.getString(2)));
    return found;
  }

  /** How many alarms each incident has that have been sent, and how many different recipients. */
  Map<UUID, int[]> sentAlarms(Set<UUID> incidents) throws SQLException {
    Map<UUID, int[]> found = new HashMap<>();
    query(
        "notification",
        """
        select incident_id, count(*), count(distinct address) from alert
        where kind = 'ALARM' and state in ('SENT', 'CONFIRMED') group by incident_id""",
        row -> {
          if (incidents.contains(row.getObject(1, UUID.class))) {
            found.put(row.getObject(1, UUID.class), new int[] {row.getInt(2), row.getInt(3)});
          }
        });
    return found;
  }

  /** How many receipts the reporters of these incidents were sent. */
  Map<UUID, Integer> sentReceipts(Set<UUID> incidents) throws SQLException {
    Map<UUID, Integer> found = new HashMap<>();
    query(
        "notification",
        """
        select incident_id, count(*) from alert
        where kind = 'RECEIPT' and state = 'SENT' group by incident_id""",
        row -> found.put(row.getObject(1, UUID.class), row.getInt(2)));
    found.keySet().retainAll(incidents);
    return found;
  }

  /** How often the timeline of each incident says that it was joined to another. */
  Map<UUID, Integer> joined(Set<UUID> incidents) throws SQLException {
    Map<UUID, Integer> found = new HashMap<>();
    query(
        "incident",
        """
        select incident_id, count(*) from timeline_entry
        where type = 'incident-joined' group by incident_id""",
        row -> found.put(row.getObject(1, UUID.class), row.getInt(2)));
    found.keySet().retainAll(incidents);
    return found;
  }

  /** How often the reporter of each report was told that it was joined, by receipt number. */
  Map<String, Integer> toldOfJoining(Set<String> reports) throws SQLException {
    Map<String, Integer> found = new HashMap<>();
    query(
        "notification",
        """
        select report_number, count(*) from alert
        where kind = 'OUTCOME' and about = 'joined' group by report_number""",
        row -> found.put(row.getString(1), row.getInt(2)));
    found.keySet().retainAll(reports);
    return found;
  }

  /** How many all-clears these incidents were given. */
  int allClears(Set<UUID> incidents) throws SQLException {
    List<UUID> found = new ArrayList<>();
    query(
        "notification",
        "select incident_id from alert where kind = 'ALL_CLEAR'",
        row -> found.add(row.getObject(1, UUID.class)));
    found.retainAll(incidents);
    return found.size();
  }

  /** Incidents whose events stand on the topic in another order than they happened. */
  Set<String> reordered() {
    Set<String> wrong = new HashSet<>();
    Map<String, Long> last = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (ConsumerRecord<String, String> message : topic("yagura.incidents")) {
      String id =
          new String(
              message.headers().lastHeader("ce_id").value(),
              java.nio.charset.StandardCharsets.UTF_8);
      if (seen.add(id)) {
        long version =
            io.restassured.path.json.JsonPath.from(message.value()).getLong("incident.version");
        Long before = last.put(message.key(), version);
        if (before != null && before > version) {
          wrong.add(message.key());
        }
      }
    }
    return wrong;
  }

  private List<ConsumerRecord<String, String>> topic(String name) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", stack.broker().bootstrap());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(name).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .collect(Collectors.toList());
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, String>> all = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer.poll(java.time.Duration.ofMillis(200)).forEach(all::add);
      }
      return all;
    }
  }

  /** Reads one row. */
  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void query(String role, String sql, Row each) throws SQLException {
    try (Connection connection = stack.postgres().connect(role);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        each.read(row);
      }
    }
  }
}
