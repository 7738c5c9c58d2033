package jp.yagura.incident.notice;

import java.util.Locale;

/** What people do with a notice, as {@link NoticeState} has a table of it. */
public enum NoticeMove {
  REWRITE,
  APPROVE,
  PUBLISH,
  WITHDRAW;

  /** The refusal where the state does not allow it. */
  String refusedCode() {
    return "notice-" + name().toLowerCase(Locale.ROOT) + "-not-now";
  }
}
