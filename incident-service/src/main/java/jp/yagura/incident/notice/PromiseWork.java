package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.work.WorkItem;
import jp.yagura.incident.work.WorkKind;
import jp.yagura.incident.work.WorkSource;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;

/** The notices that residents were promised: PR's, before and after their time. */
@ApplicationScoped
class PromiseWork implements WorkSource {
  private static final Words WORDS = Words.of("work");

  private final FindPromisedNotices promised;
  private final Language language;

  PromiseWork(FindPromisedNotices promised, Language language) {
    this.promised = promised;
    this.language = language;
  }

  @Override
  public List<WorkItem> waiting() {
    return promised.find().stream().map(this::item).toList();
  }

  private WorkItem item(PromisedNotice notice) {
    return new WorkItem(
        WorkKind.NOTICE_UPDATE,
        notice.number(),
        notice.title(),
        WORDS.get("what_NOTICE_UPDATE", language.now()),
        notice.dueAt(),
        null,
        false,
        null,
        notice.path());
  }
}
