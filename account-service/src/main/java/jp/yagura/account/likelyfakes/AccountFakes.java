package jp.yagura.account.likelyfakes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import jp.yagura.account.register.AccountView;
import jp.yagura.profile.Platform;

/**
 * An account in use and its likely fakes, the likeliest first.
 *
 * @param fakes empty for an account without a handle, such as a page that has only a number
 */
record AccountFakes(
    UUID id,
    Platform platform,
    String handle,
    String displayName,
    String operatingDivision,
    List<FakeView> fakes) {

  static AccountFakes of(AccountView account, List<FakeView> fakes) {
    return new AccountFakes(
        account.id(),
        account.platform(),
        account.handle(),
        account.displayName(),
        account.operatingDivision(),
        fakes);
  }

  @JsonIgnore
  public String shownHandle() {
    return platform.shown(handle);
  }
}
