package jp.yagura.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.CloudEvent;
import jp.yagura.contract.Event;
import jp.yagura.contract.EventTypes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes an event as a CloudEvent in Kafka's binary mode: attributes as headers, the event itself
 * as JSON.
 */
@ApplicationScoped
class Wire {
  private final ObjectMapper json;
  private final Clock clock;
  private final String source;

  Wire(
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.json = json;
    this.clock = clock;
    this.source = "/" + application;
  }

  String payload(Event event) {
    return write(event);
  }

  String headers(UUID id, Event event) {
    return write(
        Map.of(
            CloudEvent.Headers.SPECVERSION, CloudEvent.SPEC_VERSION,
            CloudEvent.Headers.ID, id.toString(),
            CloudEvent.Headers.SOURCE, source,
            CloudEvent.Headers.TYPE, EventTypes.nameOf(event),
            CloudEvent.Headers.TIME, clock.instant().toString(),
            CloudEvent.Headers.SUBJECT, event.subject().toString(),
            CloudEvent.Headers.MUNICIPALITY, event.municipality(),
            CloudEvent.Headers.CONTENT_TYPE, CloudEvent.CONTENT_TYPE));
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("event cannot be written: " + value, e);
    }
  }
}
