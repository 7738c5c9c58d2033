package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.work.WorkItem;
import jp.yagura.incident.work.WorkKind;
import jp.yagura.incident.work.WorkSource;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;

/** The requests about which a platform has to be asked again. */
@ApplicationScoped
class ChaseWork implements WorkSource {
  private static final Words WORDS = Words.of("work");

  /** All: the list of work cuts its pages itself. */
  private static final int MOST = Integer.MAX_VALUE;

  private final FindDueRequests requests;
  private final Language language;

  ChaseWork(FindDueRequests requests, Language language) {
    this.requests = requests;
    this.language = language;
  }

  @Override
  public List<WorkItem> waiting() {
    return requests.find(MOST).stream().map(this::item).toList();
  }

  private WorkItem item(DueRequest request) {
    return new WorkItem(
        WorkKind.PLATFORM_REQUEST,
        request.number(),
        request.title(),
        WORDS.get("what_PLATFORM_REQUEST", language.now(), request.platformLabel()),
        request.since(),
        null,
        false,
        null,
        request.path());
  }
}
