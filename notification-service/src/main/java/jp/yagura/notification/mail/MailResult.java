package jp.yagura.notification.mail;

/** What the mail server said to a mail. */
public sealed interface MailResult {

  /** It has the mail now. */
  record Accepted() implements MailResult {}

  /** Not now: it is away, busy, or does not take mails from us at all. */
  record Deferred(String reason) implements MailResult {}

  /** Never: this address or this mail is refused for good (SMTP 5xx). */
  record Rejected(String reason) implements MailResult {}
}
