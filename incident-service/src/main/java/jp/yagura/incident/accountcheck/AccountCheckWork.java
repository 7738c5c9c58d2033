package jp.yagura.incident.accountcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.work.WorkItem;
import jp.yagura.incident.work.WorkKind;
import jp.yagura.incident.work.WorkSource;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;

/** The accounts that the division of the caller is to check; PR and IT have all of them. */
@ApplicationScoped
class AccountCheckWork implements WorkSource {
  private static final Words WORDS = Words.of("work");

  private final ReadAccountChecks reading;
  private final CurrentCaller caller;
  private final Language language;

  AccountCheckWork(ReadAccountChecks reading, CurrentCaller caller, Language language) {
    this.reading = reading;
    this.caller = caller;
    this.language = language;
  }

  @Override
  public List<WorkItem> waiting() {
    return caller.is(Role.PR, Role.IT, Role.HEAD)
        ? reading.open().checks().stream().map(this::item).toList()
        : List.of();
  }

  private WorkItem item(OpenCheck check) {
    return new WorkItem(
        WorkKind.ACCOUNT_CHECK,
        check.number(),
        check.label(),
        WORDS.get("what_ACCOUNT_CHECK", language.now(), check.division()),
        check.dueAt(),
        check.askedAt(),
        false,
        null,
        check.path());
  }
}
