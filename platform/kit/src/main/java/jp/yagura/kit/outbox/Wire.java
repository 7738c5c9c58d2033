package jp.yagura.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.CloudEvent;
import jp.yagura.contract.Event;
import jp.yagura.contract.EventTypes;
import jp.yagura.kit.trace.Tracing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes an event as a CloudEvent in Kafka's binary mode: attributes as headers, the event itself
 * as JSON.
 */
@ApplicationScoped
class Wire {
  private final ObjectMapper json;
  private final Clock clock;
  private final Tracing tracing;
  private final String source;

  Wire(
      ObjectMapper json,
      Clock clock,
      Tracing tracing,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.json = json;
    this.clock = clock;
    this.tracing = tracing;
    this.source = "/" + application;
  }

  String payload(Event event) {
    return write(event);
  }

  String headers(UUID id, Event event) {
    Map<String, String> headers = new HashMap<>();
    headers.put(CloudEvent.Headers.SPECVERSION, CloudEvent.SPEC_VERSION);
    headers.put(CloudEvent.Headers.ID, id.toString());
    headers.put(CloudEvent.Headers.SOURCE, source);
    headers.put(CloudEvent.Headers.TYPE, EventTypes.nameOf(event));
    headers.put(CloudEvent.Headers.TIME, clock.instant().toString());
    headers.put(CloudEvent.Headers.SUBJECT, event.subject().toString());
    headers.put(CloudEvent.Headers.MUNICIPALITY, event.municipality());
    headers.put(CloudEvent.Headers.CONTENT_TYPE, CloudEvent.CONTENT_TYPE);
    tracing.parent().ifPresent(parent -> headers.put(CloudEvent.Headers.TRACEPARENT, parent));
    return write(headers);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("event cannot be written: " + value, e);
    }
  }
}
