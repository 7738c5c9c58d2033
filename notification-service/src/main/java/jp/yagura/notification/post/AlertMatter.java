package jp.yagura.notification.post;

/** What an alert is about. */
public enum AlertMatter {
  INCIDENT,
  /**
   * Something that somebody has to do about the register. That it was told stays here: no other
   * service hears of it.
   */
  DUTY
}
