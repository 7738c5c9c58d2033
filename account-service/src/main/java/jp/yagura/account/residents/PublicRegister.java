package jp.yagura.account.residents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.account.announcement.Announcement;
import jp.yagura.account.announcement.FindAnnouncements;
import jp.yagura.account.compromise.FindConcerns;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import org.jspecify.annotations.Nullable;

/** The register of the municipality in scope as residents may see it. */
@ApplicationScoped
class PublicRegister {
  private final FindAccounts accounts;
  private final FindConcerns concerns;
  private final FindAnnouncements announcements;

  PublicRegister(FindAccounts accounts, FindConcerns concerns, FindAnnouncements announcements) {
    this.accounts = accounts;
    this.concerns = concerns;
    this.announcements = announcements;
  }

  /** All accounts, those that ended too, as they are now. */
  Read read() {
    List<AccountView> all = accounts.all();
    Map<UUID, List<UUID>> incidents =
        all.stream().anyMatch(it -> it.state() == AccountState.SUSPECTED_COMPROMISED)
            ? concerns.openByAccount()
            : Map.of();
    return new Read(
        all,
        all.stream().collect(Collectors.toMap(AccountView::id, Function.identity())),
        incidents,
        announcements.byIncident());
  }

  /** What was read at one time. */
  static final class Read {
    private final List<AccountView> all;
    private final Map<UUID, AccountView> byId;
    private final Map<UUID, List<UUID>> incidents;
    private final Map<UUID, List<Announcement>> notices;

    private Read(
        List<AccountView> all,
        Map<UUID, AccountView> byId,
        Map<UUID, List<UUID>> incidents,
        Map<UUID, List<Announcement>> notices) {
      this.all = all;
      this.byId = byId;
      this.incidents = incidents;
      this.notices = notices;
    }

    List<AccountView> accounts() {
      return all;
    }

    /** An account as residents may see it. */
    PublicAccount shown(AccountView account) {
      List<PublicNotice> about =
          account.state() == AccountState.SUSPECTED_COMPROMISED
              ? incidents.getOrDefault(account.id(), List.of()).stream()
                  .flatMap(it -> about(it).stream())
                  .toList()
              : List.of();
      return PublicAccount.of(account, movedTo(account), about);
    }

    List<PublicAccount> shown() {
      return all.stream().map(this::shown).toList();
    }

    /** The notices about an incident, the newest first. */
    List<PublicNotice> about(UUID incident) {
      return notices.getOrDefault(incident, List.of()).stream().map(PublicNotice::of).toList();
    }

    /** Where residents find it now: the last of those that took each other's place. */
    private PublicAccount.@Nullable MovedTo movedTo(AccountView account) {
      if (account.state() != AccountState.RETIRED) {
        return null;
      }
      AccountView last = null;
      for (UUID next = account.successorId(); next != null; ) {
        AccountView found = byId.get(next);
        if (found == null || Objects.equals(found, last)) {
          break;
        }
        last = found;
        next = found.state() == AccountState.RETIRED ? found.successorId() : null;
      }
      return last == null ? null : PublicAccount.MovedTo.of(last);
    }
  }
}
