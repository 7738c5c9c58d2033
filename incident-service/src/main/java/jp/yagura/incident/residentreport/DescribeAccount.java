package jp.yagura.incident.residentreport;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.registercopy.FindAccount;
import jp.yagura.incident.registercopy.FindImitated;
import jp.yagura.profile.Link;
import jp.yagura.profile.ProfileReader;
import org.jspecify.annotations.Nullable;

/** Says what the register knows of an account that residents report. */
@ApplicationScoped
class DescribeAccount {
  private final FindAccount accounts;
  private final FindImitated imitated;

  DescribeAccount(FindAccount accounts, FindImitated imitated) {
    this.accounts = accounts;
    this.imitated = imitated;
  }

  /**
   * What is known.
   *
   * @param url where it is, or null when only a name was given
   * @param official the account of ours that it is, or null
   * @param imitates the account of ours that it looks like, or null
   */
  record Described(
      @Nullable String url, @Nullable AccountView official, @Nullable AccountView imitates) {}

  Described of(String account) {
    AccountView official = accounts.byUrl(account, false).orElse(null);
    AccountView imitates =
        official == null
            ? imitated.by(account).map(FindImitated.Imitated::account).orElse(null)
            : null;
    return new Described(url(account), official, imitates);
  }

  private static @Nullable String url(String account) {
    return Link.is(account)
        ? account
        : ProfileReader.identity(ProfileReader.read(account))
            .map(ProfileReader::canonicalUrl)
            .orElse(null);
  }
}
