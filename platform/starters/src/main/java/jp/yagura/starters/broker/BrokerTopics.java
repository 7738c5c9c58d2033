package jp.yagura.starters.broker;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.yagura.contract.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Yagura's topics, and the question whether the broker serves them. */
final class BrokerTopics implements AutoCloseable {
  private static final int PARTITIONS = Integer.getInteger("yagura.kafka.partitions", 3);
  private static final List<String> NAMES =
      List.of(Topics.ACCOUNTS, Topics.DUTIES, Topics.INCIDENTS, Topics.NOTIFICATIONS);

  private final Admin admin;

  BrokerTopics(String bootstrap) {
    admin =
        Admin.create(
            Map.of(
                "bootstrap.servers", bootstrap,
                "reconnect.backoff.ms", 50,
                "reconnect.backoff.max.ms", 200,
                "default.api.timeout.ms", 5000,
                "request.timeout.ms", 3000));
  }

  /** True when every topic is there and has a leader; creates what is missing on the way. */
  boolean created() throws IOException, InterruptedException {
    try {
      Set<String> present = admin.listTopics().names().get(5, TimeUnit.SECONDS);
      List<NewTopic> missing = new ArrayList<>();
      for (NewTopic topic : wanted()) {
        if (!present.contains(topic.name())) {
          missing.add(topic);
        }
      }
      admin.createTopics(missing).all().get(5, TimeUnit.SECONDS);
      return allHaveLeaders();
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(1));
  }

  private boolean allHaveLeaders()
      throws InterruptedException, ExecutionException, TimeoutException {
    List<String> names = wanted().stream().map(NewTopic::name).toList();
    return admin.describeTopics(names).allTopicNames().get(5, TimeUnit.SECONDS).values().stream()
        .flatMap(topic -> topic.partitions().stream())
        .allMatch(partition -> partition.leader() != null && !partition.leader().isEmpty());
  }

  private static List<NewTopic> wanted() {
    List<NewTopic> wanted = new ArrayList<>();
    for (String name : NAMES) {
      Map<String, String> settings = new HashMap<>(Map.of("max.message.bytes", "1048576"));
      if (name.equals(Topics.ACCOUNTS)) {
        // Each event carries the account's whole public state, so the last one per key is enough.
        settings.put("cleanup.policy", "compact");
      }
      wanted.add(new NewTopic(name, PARTITIONS, (short) 1).configs(settings));
      wanted.add(
          new NewTopic(name + Topics.DEAD_LETTER_SUFFIX, 1, (short) 1)
              .configs(Map.of("max.message.bytes", "2097152")));
    }
    return wanted;
  }
}
