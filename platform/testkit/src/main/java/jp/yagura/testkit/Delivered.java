package jp.yagura.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.CloudEvent;
import jp.yagura.contract.Event;
import jp.yagura.contract.EventTypes;
import jp.yagura.contract.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;

/** Events as the broker hands them to a listener, written to the wire form and back. */
public final class Delivered {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private Delivered() {}

  /** One poll with these events of one topic, in this order, each with an id of its own. */
  public static ConsumerRecords<String, String> of(Event first, Event... more) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    records.add(message(first, 0));
    for (Event event : more) {
      records.add(message(event, records.size()));
    }
    return poll(records);
  }

  /** The same poll once more, as after a lost acknowledgement. */
  public static ConsumerRecords<String, String> again(ConsumerRecords<String, String> before) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    before.forEach(records::add);
    return poll(records);
  }

  /** One poll in which each message comes twice, as when its first send was taken for lost. */
  public static ConsumerRecords<String, String> twice(ConsumerRecords<String, String> before) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    before.forEach(records::add);
    before.forEach(records::add);
    return poll(records);
  }

  private static ConsumerRecords<String, String> poll(
      List<ConsumerRecord<String, String>> records) {
    TopicPartition partition = new TopicPartition(records.getFirst().topic(), 0);
    return new ConsumerRecords<>(Map.of(partition, records), Map.of());
  }

  private static ConsumerRecord<String, String> message(Event event, long offset) {
    try {
      var message =
          new ConsumerRecord<>(
              Topics.of(event),
              0,
              offset,
              event.subject().toString(),
              JSON.writeValueAsString(event));
      Headers headers = message.headers();
      add(headers, CloudEvent.Headers.SPECVERSION, CloudEvent.SPEC_VERSION);
      add(headers, CloudEvent.Headers.ID, UUID.randomUUID().toString());
      add(headers, CloudEvent.Headers.SOURCE, "/testkit");
      add(headers, CloudEvent.Headers.TYPE, EventTypes.nameOf(event));
      add(headers, CloudEvent.Headers.TIME, TestClock.START.toString());
      add(headers, CloudEvent.Headers.SUBJECT, event.subject().toString());
      add(headers, CloudEvent.Headers.MUNICIPALITY, event.municipality());
      return message;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
