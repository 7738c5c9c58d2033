package jp.yagura.backup;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How far each service has read what the others told. */
final class Topics implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final long ANSWER_SECONDS = 20;

  private final Admin admin;

  /**
   * Connects.
   *
   * @param client how, by the names of Kafka's own settings
   */
  Topics(Map<String, Object> client) {
    this.admin = Admin.create(client);
  }

  /**
   * Returns when every service has read everything.
   *
   * @throws BackupException when one has not after this time: it is not running, or cannot read
   */
  void awaitRead(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while (true) {
      Map<String, Long> unread = unread();
      if (unread.isEmpty()) {
        return;
      }
      if (System.nanoTime() > end) {
        throw new BackupException(
            "Not all events were read (%s): the services must be running.".formatted(unread));
      }
      try {
        TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new BackupException("Interrupted.", e);
      }
    }
  }

  /** How many events each service has not read; nothing of those that have read all. */
  private Map<String, Long> unread() {
    Map<String, Long> unread = new HashMap<>();
    for (String group : groups()) {
      Map<TopicPartition, OffsetAndMetadata> read = offsets(group);
      Map<TopicPartition, Long> ends = ends(read.keySet());
      long behind =
          read.entrySet().stream()
              .mapToLong(it -> ends.getOrDefault(it.getKey(), 0L) - it.getValue().offset())
              .sum();
      if (behind > 0) {
        unread.put(group, behind);
      }
    }
    return unread;
  }

  /**
   * What stands in the topics now is not read any more: it tells of what a restored database does
   * not know.
   *
   * @return how many events were passed over
   */
  long skipToEnd() {
    long skipped = 0;
    for (String group : groups()) {
      Map<TopicPartition, OffsetAndMetadata> read = offsets(group);
      Map<TopicPartition, Long> ends = ends(read.keySet());
      Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
      for (var entry : read.entrySet()) {
        long at = ends.getOrDefault(entry.getKey(), entry.getValue().offset());
        skipped += at - entry.getValue().offset();
        next.put(entry.getKey(), new OffsetAndMetadata(at));
      }
      if (!next.isEmpty()) {
        answer(admin.alterConsumerGroupOffsets(group, next).all());
      }
    }
    return skipped;
  }

  private static Set<String> groups() {
    return Installation.SERVICES.stream().map(it -> it + "-service").collect(Collectors.toSet());
  }

  private Map<TopicPartition, OffsetAndMetadata> offsets(String group) {
    return answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
  }

  private Map<TopicPartition, Long> ends(Set<TopicPartition> partitions) {
    Map<TopicPartition, OffsetSpec> asked =
        partitions.stream().collect(Collectors.toMap(it -> it, _ -> OffsetSpec.latest()));
    return answer(admin.listOffsets(asked).all()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().offset()));
  }

  private static <T> T answer(KafkaFuture<T> future) {
    try {
      return future.get(ANSWER_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BackupException("Interrupted.", e);
    } catch (ExecutionException | TimeoutException e) {
      String why = String.valueOf(e.getCause() == null ? e : e.getCause().getMessage());
      throw new BackupException("Kafka does not say how far the services have read: " + why, e);
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(5));
  }
}
