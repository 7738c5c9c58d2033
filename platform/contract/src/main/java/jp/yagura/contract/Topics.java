package jp.yagura.contract;

/** The topics, keyed by the id of what the events are about. */
public final class Topics {
  public static final String ACCOUNTS = "yagura.accounts";
  public static final String INCIDENTS = "yagura.incidents";
  public static final String NOTIFICATIONS = "yagura.notifications";

  /** Of account-service too: unlike the accounts, each event counts, not the last only. */
  public static final String DUTIES = "yagura.duties";

  /**
   * Messages of a topic that no reader could parse go to the topic with this suffix, with the
   * reason as a header.
   */
  public static final String DEAD_LETTER_SUFFIX = ".dead-letter";

  private Topics() {}

  /** The topic on which an event travels. */
  public static String of(Event event) {
    return switch (event) {
      case AccountEvent _ -> ACCOUNTS;
      case DutyEvent _ -> DUTIES;
      case IncidentEvent _ -> INCIDENTS;
      case NotificationEvent _ -> NOTIFICATIONS;
    };
  }
}
