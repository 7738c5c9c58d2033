package jp.yagura.account.watch;

import java.util.Map;
import java.util.Objects;
import jp.yagura.account.register.AuditNote;

/** What this room writes into the audit log. */
final class WatchNotes {
  private WatchNotes() {}

  static AuditNote changed(StoredWatch it) {
    return AuditNote.account(
        it.accountId(),
        "account-watch-changed",
        Map.of(
            "watching", it.watching(),
            "address", it.address(),
            "backLink", Objects.requireNonNullElse(it.backLink(), "")));
  }
}
