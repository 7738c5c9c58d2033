package jp.yagura.notification.contacts;

import jp.yagura.notification.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be told.
 *
 * @param contactId null for the deployment's fallback address
 * @param name name of the office or person, in Japanese
 * @param address in lower case
 * @param english whether an English part is added
 */
public record Recipient(
    @Nullable ContactId contactId,
    ContactRole role,
    Seat seat,
    String name,
    String address,
    Channel channel,
    boolean english) {

  /** Somebody who is told as a person, in Japanese. */
  public static Recipient person(String name, String address) {
    return new Recipient(
        null, ContactRole.PERSON, Seat.MAILBOX, name, address, Channel.EMAIL, false);
  }
}
