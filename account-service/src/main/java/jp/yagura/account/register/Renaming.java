package jp.yagura.account.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.yagura.account.register.history.HistoryEntry;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Handle;
import jp.yagura.profile.ProfileReader;
import org.jspecify.annotations.Nullable;

/** What must hold when an entry gets another name or address. */
final class Renaming {
  /** The fields of an entry that are what the account is called, and where it is found. */
  private static final Set<String> NAMES = Set.of("handle", "url", "displayName");

  private Renaming() {}

  /** Whether what the account is called, or where it is found, is among the changes. */
  static boolean concerns(List<HistoryEntry.Change> changes) {
    return changes.stream().anyMatch(it -> NAMES.contains(it.field()));
  }

  /** The former identities after a renaming; the name that it has now is no former one. */
  static List<FormerIdentity> kept(
      List<FormerIdentity> former, FormerIdentity before, String handle, @Nullable String url) {
    List<FormerIdentity> all = new ArrayList<>(former);
    all.removeIf(it -> it.handle().equals(handle) && Objects.equals(it.url(), url));
    all.add(before);
    return List.copyOf(all);
  }

  /**
   * Everything that speaks against it. Another handle or address is another name or a correction:
   * only a person can say which. A renaming has happened already, and after the last one.
   */
  static List<Refused> refusals(AccountAct.Edit edit, AccountView before, Instant now) {
    return switch (edit.named()) {
      case NameChange.NotSaid _ ->
          sameName(edit.entry(), before)
              ? List.of()
              : List.of(Refused.invalid("nameChange", "name-change-not-said"));
      case NameChange.Corrected _ -> List.of();
      case NameChange.Renamed(LocalDate on) -> {
        LocalDate last = before.namedOn();
        if (on.isAfter(LocalDate.ofInstant(now, Times.TOKYO))) {
          yield List.of(Refused.invalid("renamedOn", "renamed-in-future"));
        }
        yield last != null && on.isBefore(last)
            ? List.of(Refused.invalid("renamedOn", "renamed-before-last", last))
            : List.of();
      }
    };
  }

  /** A new spelling of the same address is no new address. */
  private static boolean sameName(AccountEntry entry, AccountView before) {
    return new Handle(entry.handle()).key().equals(new Handle(before.handle()).key())
        && Objects.equals(key(entry.url()), key(before.url()));
  }

  private static @Nullable String key(@Nullable String url) {
    return url == null ? null : ProfileReader.read(url).addressKey();
  }
}
