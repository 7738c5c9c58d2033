package jp.yagura.incident.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that goes down a stream.
 *
 * @param name of the event; empty for a sign of life
 */
record Signal(String name, String data) {
  static final Signal ALIVE = new Signal("", "");
  private static final ObjectMapper JSON = new JsonMapper();

  private record Message(String v, Set<String> parts) {}

  /** Which version of the page is current, so that the page knows whether it missed something. */
  static Signal hello(String version) {
    return new Signal("hello", version);
  }

  /** Which parts are no longer what they were. */
  static Signal changed(Set<String> parts, String version) {
    try {
      String data = JSON.writeValueAsString(new Message(version, new TreeSet<>(parts)));
      return new Signal("changed", data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
