package jp.yagura.account.residents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.yagura.account.address.Platform;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.opening.PolicyItem;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * An account as everybody may see it; who answers for it stays inside.
 *
 * @param since when it entered its state
 * @param sample true for an entry that comes with the product as a sample
 * @param policy what residents may read of the operation policy
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
    boolean sample,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Policy> policy) {

  /**
   * What the operation policy says about one thing.
   *
   * @param id such as {@code PURPOSE}
   */
  record Policy(String id, Text label, String value) {}

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
        account.sample(),
        policy(account.opening()));
  }

  private static List<Policy> policy(@Nullable OpeningRecord opening) {
    return opening == null
        ? List.of()
        : opening.published().stream()
            .map(item -> new Policy(item.id(), item.label(), item.value()))
            .toList();
  }

  /** The policy in one language, for the page. */
  @JsonIgnore
  public List<Shown> policyIn(boolean english) {
    Locale language = english ? Locale.ENGLISH : Locale.JAPANESE;
    return policy.stream()
        .map(it -> new Shown(it.label().in(language), PolicyItem.said(it.value(), language)))
        .toList();
  }

  /** One thing of the policy as the page shows it. */
  public record Shown(String label, String value) {}

  /** Whether it is a real account in use, so that its page may point back here. */
  @JsonIgnore
  public boolean vouchedFor() {
    return state == AccountState.ACTIVE && !sample;
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
