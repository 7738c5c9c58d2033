package jp.yagura.account.residents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.opening.PolicyItem;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.guideline.wording.Text;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * An account as everybody may see it; who answers for it stays inside.
 *
 * @param since when it entered its state
 * @param sample true for an entry that comes with the product as a sample
 * @param policy what residents may read of the operation policy
 * @param former what it was called before, the oldest first
 * @param movedTo of an account that has ended: the one that took its place, or null
 * @param closesOn the first day on which it may go, in Japan, where that is announced (FJI-11.4)
 * @param notices of an account in doubt: what residents can read about that, the newest first
 * @param campaigns prize campaigns that run on it, or were stopped before their end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicAccount(
    String municipality,
    Platform platform,
    String handle,
    @Nullable String platformId,
    @Nullable String url,
    String displayName,
    String operatingDivision,
    AccountState state,
    Instant since,
    boolean sample,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Policy> policy,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Former> former,
    @Nullable MovedTo movedTo,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PublicNotice> notices,
    @Nullable LocalDate closesOn,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PublicCampaign> campaigns) {

  /**
   * What it was called before.
   *
   * @param until the day of the renaming, in Japan
   */
  record Former(String displayName, String handle, LocalDate until) {}

  /** The account that took its place. */
  record MovedTo(Platform platform, String handle, @Nullable String url, String displayName) {
    static MovedTo of(AccountView account) {
      return new MovedTo(
          account.platform(), account.handle(), account.url(), account.displayName());
    }

    @JsonIgnore
    public String shownHandle() {
      return platform.shown(handle);
    }
  }

  /**
   * What the operation policy says about one thing.
   *
   * @param id such as {@code PURPOSE}
   */
  record Policy(String id, Text label, String value) {}

  static PublicAccount of(
      AccountView account,
      @Nullable MovedTo movedTo,
      List<PublicNotice> notices,
      @Nullable LocalDate closesOn,
      List<PublicCampaign> campaigns) {
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
        policy(account.opening()),
        account.former().stream()
            .map(it -> new Former(it.displayName(), it.handle(), it.until()))
            .toList(),
        movedTo,
        notices,
        closesOn,
        campaigns);
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
    return state == AccountState.ACTIVE && !sample && url != null;
  }

  /** Whether its page may be linked to: not where it may be in wrong hands, or has ended. */
  @JsonIgnore
  public boolean linkable() {
    return url != null && (state == AccountState.ACTIVE || state == AccountState.SUSPENDED);
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
