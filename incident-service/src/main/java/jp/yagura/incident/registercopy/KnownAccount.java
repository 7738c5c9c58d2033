package jp.yagura.incident.registercopy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import jp.yagura.contract.AccountState;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "known_account")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class KnownAccount {
  @Id private UUID id;
  @TenantId private String municipality;
  private String platform;
  private String handle;
  private String handleKey;
  private @Nullable String platformId;
  private @Nullable String url;
  private String displayName;
  private String operatingDivision;
  private String state;
  private Instant stateSince;
  private boolean sample;
  private long version;

  @Convert(converter = FormerColumn.class)
  private List<AccountState.Former> former = List.of();

  /** For Hibernate. */
  protected KnownAccount() {}

  static KnownAccount of(AccountState account) {
    KnownAccount known = new KnownAccount();
    known.id = account.accountId();
    known.becomes(account);
    return known;
  }

  UUID id() {
    return id;
  }

  boolean olderThan(AccountState account) {
    return version < account.version();
  }

  void becomes(AccountState account) {
    platform = account.platform();
    handle = account.handle();
    handleKey = handleKey(account.handle());
    platformId = account.platformId();
    url = account.url();
    displayName = account.displayName();
    operatingDivision = account.operatingDivision();
    state = account.state();
    stateSince = account.stateSince();
    sample = account.sample();
    version = account.version();
    former = Objects.requireNonNullElse(account.former(), List.of());
  }

  /** {@code @City_A} is {@code city_a}. */
  static String handleKey(String handle) {
    return handle.strip().replaceFirst("^[@＠]", "").toLowerCase(Locale.ROOT);
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
