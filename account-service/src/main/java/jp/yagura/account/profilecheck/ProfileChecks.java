package jp.yagura.account.profilecheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProfileChecks implements PanacheRepositoryBase<ProfileCheck, UUID> {
  private static final int MOST = 50;

  /** The looks at an account, the latest first. */
  List<ProfileCheckView> of(UUID account) {
    return find("accountId = ?1 order by at desc, id", account).page(0, MOST).stream()
        .map(ProfileCheck::view)
        .toList();
  }

  /** The last look at each account that was looked at. */
  List<ProfileCheckView> last() {
    return list(
            "from ProfileCheck it where it.at = (select max(other.at) from ProfileCheck other"
                + " where other.accountId = it.accountId) order by it.id")
        .stream()
        .map(ProfileCheck::view)
        .toList();
  }
}
