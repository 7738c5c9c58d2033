package jp.yagura.account.register;

import java.util.ArrayList;
import java.util.List;
import jp.yagura.account.opening.Contractor;
import jp.yagura.account.register.history.HistoryEntry;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** What of an entry stays as it was registered, or is not everybody's to change. */
final class EntryLimits {
  private EntryLimits() {}

  static List<Refused> refusals(AccountEntry entry, AccountView now, Editor by) {
    List<Refused> refusals = new ArrayList<>();
    if (entry.opening() != null) {
      refusals.add(Refused.invalid("opening", "opening-stays"));
    }
    if (entry.platform() != now.platform()) {
      refusals.add(Refused.invalid("platform", "platform-stays", now.platform().label()));
    }
    String id = now.platformId();
    if (id != null && !id.equals(entry.platformId())) {
      refusals.add(Refused.invalid("platformId", "platform-id-stays", id));
    }
    if (!entry.operatingDivision().equals(now.operatingDivision()) && !by.keepsTheRegister()) {
      refusals.add(Refused.invalid("operatingDivision", "division-changed-by-pr"));
    }
    return refusals;
  }

  /** That another contractor runs the account, or none does any more. */
  static AccountChange contracted(@Nullable Contractor before, @Nullable Contractor after) {
    var line = new HistoryEntry.Change("contractor", words(before), words(after));
    return new AccountChange.Edited(List.of(line), null);
  }

  private static @Nullable String words(@Nullable Contractor it) {
    return it == null ? null : it.name() + (it.until() == null ? "" : " 〜" + it.until());
  }
}
