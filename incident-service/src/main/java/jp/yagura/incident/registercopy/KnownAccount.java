package jp.yagura.incident.registercopy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.AccountState;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "known_account")
class KnownAccount {
  @Id UUID id;
  @TenantId String municipality;
  String platform;
  String handle;
  String handleKey;
  @Nullable String platformId;
  String url;
  String urlKey;
  String displayName;
  String operatingDivision;
  String state;
  Instant stateSince;
  boolean sample;
  long version;

  void becomes(AccountState account) {
    platform = account.platform();
    handle = account.handle();
    handleKey = AccountAddress.handle(account.handle());
    platformId = account.platformId();
    url = account.url();
    urlKey = AccountAddress.url(account.url()).orElse("");
    displayName = account.displayName();
    operatingDivision = account.operatingDivision();
    state = account.state();
    stateSince = account.stateSince();
    sample = account.sample();
    version = account.version();
  }

  AccountView view() {
    return new AccountView(
        id,
        platform,
        handle,
        url,
        displayName,
        operatingDivision,
        state,
        stateSince,
        sample,
        version);
  }
}
