package jp.yagura.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import jp.yagura.contract.CloudEvent;
import jp.yagura.contract.EventTypes;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.kit.logging.LogContext;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.trace.Tracing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Reads a poll of events, each applied exactly once: a transaction for a few events of a
 * municipality, in which the ids are noted and what was new is applied. A message that cannot be
 * parsed goes to the dead-letter topic; any other failure is tried again until it succeeds, because
 * nothing is caught and acknowledged.
 */
@ApplicationScoped
public class Inbox {
  private static final Logger LOG = Logger.getLogger(Inbox.class);

  /** In one transaction: many at once wait for each other, and each makes Hibernate look at all. */
  private static final int TOGETHER = 10;

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
  private static final String NOTE =
      """
      insert into inbox(event_id) select unnest(:ids::uuid[]) on conflict do nothing
      returning event_id""";

  private final Database database;
  private final Municipalities municipalities;
  private final MessageReader reader;
  private final DeadLetters deadLetters;
  private final Tracing tracing;
  private final Clock clock;
  private final Timer delay;

  Inbox(
      Database database,
      Municipalities municipalities,
      MessageReader reader,
      DeadLetters deadLetters,
      Tracing tracing,
      Clock clock,
      MeterRegistry meters) {
    this.database = database;
    this.municipalities = municipalities;
    this.reader = reader;
    this.deadLetters = deadLetters;
    this.tracing = tracing;
    this.clock = clock;
    this.delay =
        Timer.builder("yagura.inbox.delay")
            .description("from the moment a fact was recorded until this service applied it")
            .register(meters);
  }

  /**
   * Applies what is new in the batch and returns when it is committed.
   *
   * @param apply called in a transaction, with the event's municipality in scope, in the order of
   *     the topic
   * @throws InterruptedException when the service stops; the batch is then read again after the
   *     restart
   */
  public void read(ConsumerRecords<String, String> batch, Consumer<CloudEvent> apply)
      throws InterruptedException {
    Map<String, List<CloudEvent>> byMunicipality = new LinkedHashMap<>();
    for (ConsumerRecord<String, String> message : batch) {
      switch (reader.read(message)) {
        case MessageReader.Parsed(CloudEvent event) ->
            byMunicipality
                .computeIfAbsent(event.data().municipality(), _ -> new ArrayList<>())
                .add(event);
        case MessageReader.Unreadable(String reason) -> deadLetters.put(message, reason);
      }
    }
    for (var entry : byMunicipality.entrySet()) {
      List<CloudEvent> events = entry.getValue();
      for (int from = 0; from < events.size(); from += TOGETHER) {
        List<CloudEvent> some = events.subList(from, Math.min(events.size(), from + TOGETHER));
        untilDone(entry.getKey(), some, apply);
      }
    }
  }

  private void untilDone(String municipality, List<CloudEvent> events, Consumer<CloudEvent> apply)
      throws InterruptedException {
    long pause = 100;
    while (true) {
      try {
        municipalities.inTransaction(municipality, () -> applyNew(events, apply));
        return;
      } catch (RuntimeException e) {
        LOG.errorf(e, "events of %s not applied, again in %d ms", municipality, pause);
        TimeUnit.MILLISECONDS.sleep(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE.toMillis());
      }
    }
  }

  private void applyNew(List<CloudEvent> events, Consumer<CloudEvent> apply) {
    Set<UUID> fresh = note(events);
    for (CloudEvent event : events) {
      // Removed, so that one that came twice in this very poll is applied once.
      if (fresh.remove(event.id())) {
        traced(event, apply);
        delay.record(Duration.between(event.time(), clock.instant()));
      }
    }
  }

  private void traced(CloudEvent event, Consumer<CloudEvent> apply) {
    if (event.data() instanceof IncidentEvent about) {
      LogContext.incident(about.incident().number());
    }
    tracing.continued(
        event.traceparent(),
        SpanKind.CONSUMER,
        "process " + EventTypes.nameOf(event.data()),
        () -> apply.accept(event));
  }

  private Set<UUID> note(List<CloudEvent> events) {
    List<UUID> ids = events.stream().map(CloudEvent::id).toList();
    return new HashSet<>(database.sql(NOTE).bind("ids", ids).list(UUID.class));
  }
}
