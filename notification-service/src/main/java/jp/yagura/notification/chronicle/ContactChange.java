package jp.yagura.notification.chronicle;

import jp.yagura.notification.ContactId;

/** What became of a contact. */
public sealed interface ContactChange extends Change {

  /** Somebody new is told. */
  record Registered(Facts contact) implements ContactChange {}

  /** Somebody is told otherwise. */
  record Changed(Facts contact) implements ContactChange {}

  /** Somebody is not told any more. */
  record Retired(Facts contact) implements ContactChange {}

  /**
   * A test mail was sent.
   *
   * @param result {@code accepted}, or what the mail server answered
   */
  record Tested(ContactId contactId, String address, String result) implements ContactChange {}

  /** Who it is, as the audit log keeps it. */
  record Facts(ContactId contactId, String role, String seat, String name, String address) {}
}
