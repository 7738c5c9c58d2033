package jp.yagura.incident.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.work.WorkItem;
import jp.yagura.incident.work.WorkKind;
import jp.yagura.incident.work.WorkSource;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;

/** What the caller is asked by name to take over. */
@ApplicationScoped
class HandoverWork implements WorkSource {
  private static final Words WORDS = Words.of("work");

  private final HandoverQueries queries;
  private final CurrentCaller caller;
  private final Language language;

  HandoverWork(HandoverQueries queries, CurrentCaller caller, Language language) {
    this.queries = queries;
    this.caller = caller;
    this.language = language;
  }

  @Override
  public List<WorkItem> waiting() {
    return queries.askedOf(caller.subject()).stream().map(this::item).toList();
  }

  private WorkItem item(HandoverQueries.AskedOf asked) {
    return new WorkItem(
        WorkKind.HANDOVER,
        asked.number(),
        asked.title(),
        WORDS.get("what_HANDOVER", language.now(), asked.fromName()),
        null,
        asked.offeredAt(),
        true,
        null,
        "/incidents/" + asked.incidentId() + "/handovers#handover-" + asked.id());
  }
}
