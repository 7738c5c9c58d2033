package jp.yagura.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every event ever published has one frozen sample that must still parse, and an event without one
 * fails.
 */
class FrozenSampleTest {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  static Stream<Map.Entry<String, Class<? extends Event>>> events() {
    return EventTypes.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("events")
  void aFrozenSampleReadsAndWritesBackTheSame(Map.Entry<String, Class<? extends Event>> type)
      throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/events/" + type.getKey() + ".json")) {
      assertNotNull(in, "no frozen sample for " + type.getKey());
      JsonNode sample = JSON.readTree(in);

      Event event = JSON.treeToValue(sample, type.getValue());

      assertEquals(sample, JSON.readTree(JSON.writeValueAsBytes(event)));
      assertEquals("nagasaki", event.municipality());
      assertNotNull(event.subject());
    }
  }

  @Test
  void aReportFromBeforeReportersHadAnAddressStillReads() throws IOException {
    JsonNode old = JSON.readTree(getClass().getResourceAsStream("/events/incident-reported.json"));
    assertNull(JSON.treeToValue(old, IncidentReported.class).reporterEmail());
    JsonNode present = ((ObjectNode) old).put("reporterEmail", "yamada@nagasaki.example");
    IncidentReported event = JSON.treeToValue(present, IncidentReported.class);
    assertEquals("yamada@nagasaki.example", event.reporterEmail());
    assertEquals(present, JSON.readTree(JSON.writeValueAsBytes(event)));
  }

  @Test
  void wireNamesAreKebabCaseAndComeBack() {
    assertFalse(EventTypes.all().isEmpty());
    EventTypes.all()
        .forEach(
            (name, type) -> {
              assertEquals(name, name.replaceAll("[^a-z-]", ""));
              assertEquals(type, EventTypes.byName(name).orElseThrow());
            });
  }
}
