package jp.yagura.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the AsyncAPI document from the records themselves, so that it cannot tell anything else.
 */
final class AsyncApi {
  private static final Map<String, Class<?>> CHANNELS =
      new TreeMap<>(
          Map.of(
              Topics.ACCOUNTS, AccountEvent.class,
              Topics.DUTIES, DutyEvent.class,
              Topics.INCIDENTS, IncidentEvent.class,
              Topics.NOTIFICATIONS, NotificationEvent.class));

  private AsyncApi() {}

  /** The document as a tree of maps, lists and scalars. */
  static Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("asyncapi", "3.0.0");
    document.put(
        "info",
        map(
            "title", "Yagura events",
            "version", "1",
            "description",
                "CloudEvents 1.0 in Kafka's binary mode: attributes as headers, the event as JSON value, the"
                    + " subject as key. Events about one subject keep their order."
                    + " Delivery is at least once: apply each ce_id once."));
    Map<String, Object> channels = new LinkedHashMap<>();
    Map<String, Object> operations = new LinkedHashMap<>();
    CHANNELS.forEach(
        (topic, type) -> {
          String name = topic.replace("yagura.", "");
          channels.put(name, map("address", topic, "messages", refs(type)));
          operations.put(
              "tell-" + name, map("action", "send", "channel", ref("#/channels/" + name)));
        });
    document.put("channels", channels);
    document.put("operations", operations);
    document.put("components", map("messages", messages(), "schemas", schemas()));
    return document;
  }

  private static Map<String, Object> refs(Class<?> family) {
    return events()
        .filter(event -> family.isAssignableFrom(event.getValue()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                event -> ref("#/components/messages/" + event.getKey()),
                (a, _) -> a,
                LinkedHashMap::new));
  }

  private static Map<String, Object> messages() {
    Map<String, Object> messages = new LinkedHashMap<>();
    events()
        .forEach(
            event ->
                messages.put(
                    event.getKey(),
                    map(
                        "name", event.getKey(),
                        "contentType", CloudEvent.CONTENT_TYPE,
                        "headers", ref("#/components/schemas/CloudEventHeaders"),
                        "payload", object(event.getValue()))));
    return messages;
  }

  private static Map<String, Object> schemas() {
    Map<String, Object> headers = new LinkedHashMap<>();
    for (String name :
        List.of(
            CloudEvent.Headers.SPECVERSION,
            CloudEvent.Headers.ID,
            CloudEvent.Headers.SOURCE,
            CloudEvent.Headers.TYPE,
            CloudEvent.Headers.TIME,
            CloudEvent.Headers.SUBJECT,
            CloudEvent.Headers.MUNICIPALITY)) {
      headers.put(name, map("type", "string"));
    }
    Map<String, Object> schemas = new LinkedHashMap<>();
    schemas.put(
        "CloudEventHeaders",
        map("type", "object", "required", List.copyOf(headers.keySet()), "properties", headers));
    for (Class<?> part :
        List.of(
            AccountState.class,
            AccountState.Former.class,
            DutySummary.class,
            IncidentSummary.class,
            AffectedAccount.class,
            ReportedFake.class,
            AlertSummary.class,
            Actor.class)) {
      schemas.put(part.getSimpleName(), object(part));
    }
    return schemas;
  }

  private static Map<String, Object> object(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required =
        Arrays.stream(type.getRecordComponents())
            .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
            .map(RecordComponent::getName)
            .toList();
    for (RecordComponent part : type.getRecordComponents()) {
      properties.put(part.getName(), schema(part.getGenericType()));
    }
    return map("type", "object", "required", required, "properties", properties);
  }

  private static Map<String, Object> schema(Type type) {
    if (type instanceof ParameterizedType list) {
      return map("type", "array", "items", schema(list.getActualTypeArguments()[0]));
    }
    return switch (type) {
      case Class<?> c when c == String.class -> map("type", "string");
      case Class<?> c when c == UUID.class -> map("type", "string", "format", "uuid");
      case Class<?> c when c == Instant.class -> map("type", "string", "format", "date-time");
      case Class<?> c when c == LocalDate.class -> map("type", "string", "format", "date");
      case Class<?> c when c == boolean.class -> map("type", "boolean");
      case Class<?> c when c == int.class || c == long.class -> map("type", "integer");
      case Class<?> c when c.isRecord() -> ref("#/components/schemas/" + c.getSimpleName());
      default -> throw new IllegalArgumentException("no schema for " + type);
    };
  }

  private static java.util.stream.Stream<Map.Entry<String, Class<? extends Event>>> events() {
    return new TreeMap<>(EventTypes.all()).entrySet().stream();
  }

  private static Map<String, Object> ref(String to) {
    return map("$ref", to);
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i].toString(), pairs[i + 1]);
    }
    return map;
  }

  /** Writes a tree as YAML, two spaces deep a level. */
  static String yaml(Object value, String indent) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(e -> indent + key(e.getKey()) + ":" + below(e.getValue(), indent))
              .collect(Collectors.joining());
      case List<?> list ->
          list.stream().map(item -> indent + "- " + item + "\n").collect(Collectors.joining());
      default -> throw new IllegalArgumentException(String.valueOf(value));
    };
  }

  private static String key(@Nullable Object name) {
    String text = String.valueOf(name);
    return text.startsWith("$") ? "'" + text + "'" : text;
  }

  private static String below(@Nullable Object value, String indent) {
    if (value instanceof Map<?, ?> || value instanceof List<?>) {
      return "\n" + yaml(value, indent + "  ");
    }
    return String.format(Locale.ROOT, " '%s'%n", String.valueOf(value).replace("'", "''"));
  }
}
