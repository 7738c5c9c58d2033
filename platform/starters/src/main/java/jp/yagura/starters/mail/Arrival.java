package jp.yagura.starters.mail;

import java.util.List;

/**
 * A mail that has just come in.
 *
 * @param recipients the envelope's
 * @param subject decoded; empty when there is none
 */
public record Arrival(List<String> recipients, String subject) {
  public boolean isFor(String address) {
    return recipients.stream().anyMatch(address::equalsIgnoreCase);
  }
}
