package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.contract.AccountState;
import jp.yagura.incident.incident.ReportedAccount;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.registercopy.FindAccount;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Link;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which account a report is about. An account that the register does not know can be
 * reported all the same; only an id that does not exist is a mistake.
 */
@ApplicationScoped
public class NameAccount {
  private static final int LONGEST_IN_TITLE = 60;
  private final FindAccount accounts;

  NameAccount(FindAccount accounts) {
    this.accounts = accounts;
  }

  /**
   * The account, or what is wrong with the reference.
   *
   * @param ownAccountTaken whether the report says that an account of ours is in other hands: then
   *     a former name means that account; else it may be a stranger who took the name
   */
  public Outcome<ReportedAccount> name(AccountReference given, boolean ownAccountTaken) {
    long ways =
        Stream.of(given.id(), given.url(), given.handle(), given.unknown())
            .filter(way -> way != null && !way.toString().isBlank())
            .count();
    if (ways != 1) {
      return Outcome.refused(Refused.invalid("account", "account-one-way"));
    }
    UUID id = given.id();
    if (id != null) {
      return accounts
          .byId(id)
          .filter(account -> !account.state().equals(AccountState.WITHDRAWN))
          .map(account -> Outcome.done(registered(account)))
          .orElseGet(() -> Outcome.refused(Refused.invalid("account.id", "account-not-found")));
    }
    String url = given.url();
    return url != null && !url.isBlank()
        ? byUrl(url.strip(), ownAccountTaken)
        : byWords(given, ownAccountTaken);
  }

  private Outcome<ReportedAccount> byUrl(String url, boolean formerToo) {
    if (!Link.is(url)) {
      return Outcome.refused(Refused.invalid("account.url", "not-a-web-address"));
    }
    String name = url.replaceFirst("(?i)^https?://(www\\.)?", "");
    return Outcome.done(
        accounts
            .byUrl(url, formerToo)
            .map(NameAccount::registered)
            .orElseGet(() -> other(name, url, null)));
  }

  private Outcome<ReportedAccount> byWords(AccountReference given, boolean formerToo) {
    String handle = given.handle();
    if (handle == null || handle.isBlank()) {
      return Outcome.done(other("不明なアカウント", String.valueOf(given.unknown()).strip(), null));
    }
    String platform = given.platform();
    if (platform == null || platform.isBlank()) {
      return Outcome.refused(Refused.invalid("account.platform", "platform-missing"));
    }
    String name = "@" + handle.strip().replaceFirst("^@", "");
    Optional<AccountView> known = accounts.byHandle(platform, handle, formerToo);
    return Outcome.done(
        known.map(NameAccount::registered).orElseGet(() -> other(name, name, platform)));
  }

  private static ReportedAccount registered(AccountView account) {
    return new ReportedAccount(
        account.id(),
        account.displayName(),
        account.label(),
        account.platform(),
        account.operatingDivision());
  }

  private static ReportedAccount other(String name, String label, @Nullable String platform) {
    String title = CharacterCount.cut(name, LONGEST_IN_TITLE + 1);
    return new ReportedAccount(null, title, label, platform, null);
  }
}
