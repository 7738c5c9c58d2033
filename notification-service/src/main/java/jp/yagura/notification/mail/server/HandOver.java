package jp.yagura.notification.mail.server;

/** What the mail server said to a mail. */
public sealed interface HandOver {

  /** It has the mail now. */
  record Accepted() implements HandOver {}

  /** Not now: it is away, busy, or does not take mails from us at all. */
  record Later(String reason) implements HandOver {}

  /** Never: this address or this mail is refused for good (SMTP 5xx). */
  record Never(String reason) implements HandOver {}
}
