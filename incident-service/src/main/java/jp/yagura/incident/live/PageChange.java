package jp.yagura.incident.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.incident.IncidentId;

/**
 * What is announced about an incident: which parts of its page are no longer what they were.
 * Nothing that a reader would need a right to know.
 *
 * @param parts ids of the parts, or {@code all}
 */
record PageChange(String municipality, IncidentId incidentId, Set<String> parts) {
  private static final ObjectMapper JSON = new JsonMapper();

  PageChange {
    parts = Set.copyOf(parts);
  }

  static PageChange of(String municipality, IncidentId incidentId, Stream<String> parts) {
    return new PageChange(municipality, incidentId, parts.collect(Collectors.toSet()));
  }

  /** Both changes as one. */
  PageChange and(PageChange other) {
    return of(municipality, incidentId, Stream.concat(parts.stream(), other.parts.stream()));
  }

  /** At most a few hundred bytes; the database carries up to 8000. */
  String text() {
    try {
      return JSON.writeValueAsString(
          new PageChange(municipality, incidentId, parts.size() > 30 ? Set.of("all") : parts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static PageChange parse(String text) {
    try {
      return JSON.readValue(text, PageChange.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no change of a page: " + text, e);
    }
  }
}
