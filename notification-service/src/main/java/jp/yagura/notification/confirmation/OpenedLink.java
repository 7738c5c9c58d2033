package jp.yagura.notification.confirmation;

import jp.yagura.notification.post.ConfirmLinkTarget;

/** Where a one-time link leads. */
sealed interface OpenedLink {

  /** To an alert. */
  record Leads(ConfirmLinkTarget target) implements OpenedLink {}

  /** To nothing, with the reason. */
  record Nowhere(DeadEnd why) implements OpenedLink {}

  /** Why a link leads nowhere. */
  enum DeadEnd {
    UNKNOWN(404),
    EXPIRED(410),
    TOO_MANY_GUESSES(429);

    private final int status;

    DeadEnd(int status) {
      this.status = status;
    }

    /** The HTTP status of RFC 9110. */
    int status() {
      return status;
    }
  }
}
