package jp.yagura.starters.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One mail as it arrived.
 *
 * @param id counts up from 1 in order of arrival
 * @param recipients the envelope's, which is who really gets it
 * @param text the plain text body, empty when there is none
 * @param html the HTML body, empty when there is none
 * @param headers every header, decoded, in the order of the mail
 * @param raw the whole mail as it stands on disk
 */
public record Mail(
    int id,
    Instant receivedAt,
    String from,
    List<String> recipients,
    String subject,
    String text,
    String html,
    Map<String, List<String>> headers,
    String raw) {

  /** The first header of that name, or an empty string. */
  public String header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(header -> header.getValue().getFirst())
        .findFirst()
        .orElse("");
  }

  public boolean isFor(String address) {
    return recipients.stream().anyMatch(address::equalsIgnoreCase);
  }
}
