package jp.yagura.incident.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.work.WorkItem;
import jp.yagura.incident.work.WorkKind;
import jp.yagura.incident.work.WorkSource;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;

/** The alerts that nobody has confirmed. */
@ApplicationScoped
class AlertWork implements WorkSource {
  private static final Words WORDS = Words.of("work");

  private final WaitingAlerts alerts;
  private final CurrentCaller caller;
  private final Language language;

  AlertWork(WaitingAlerts alerts, CurrentCaller caller, Language language) {
    this.alerts = alerts;
    this.caller = caller;
    this.language = language;
  }

  @Override
  public List<WorkItem> waiting() {
    return alerts.find().stream().map(this::item).toList();
  }

  private WorkItem item(WaitingAlert alert) {
    return new WorkItem(
        WorkKind.ALERT,
        alert.number(),
        alert.title(),
        WORDS.get("what_ALERT", language.now()),
        null,
        alert.sentAt(),
        alert.recipient().equals(caller.name()),
        null,
        "/notifications/mine");
  }
}
