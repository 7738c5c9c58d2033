package jp.yagura.account.publicpages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import jp.yagura.account.platform.Platform;
import jp.yagura.account.registry.AccountState;
import jp.yagura.account.registry.AccountView;
import org.jspecify.annotations.Nullable;

/**
 * An account as everybody may see it; who answers for it stays inside.
 *
 * @param since when it entered its state
 * @param sample true for an entry that comes with the product as a sample
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicAccount(
    String municipality,
    Platform platform,
    String handle,
    @Nullable String platformId,
    String url,
    String displayName,
    String operatingDivision,
    AccountState state,
    Instant since,
    boolean sample) {

  static PublicAccount of(AccountView account) {
    return new PublicAccount(
        account.municipality(),
        account.platform(),
        account.handle(),
        account.platformId(),
        account.url(),
        account.displayName(),
        account.operatingDivision(),
        account.state(),
        account.stateSince(),
        account.sample());
  }

  @JsonIgnore
  public String shownHandle() {
    return platform.shown(handle);
  }

  @JsonIgnore
  public Verdict verdict() {
    return Verdict.of(state);
  }
}
