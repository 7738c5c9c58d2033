package jp.yagura.account.wellknown;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import org.jspecify.annotations.Nullable;

/**
 * What is signed; {@code official-accounts.schema.json} says the same for other programs.
 *
 * @param version of this form
 * @param expires until when a copy may be believed
 * @param sequence grows by one with each signature of this municipality's list
 */
record OfficialList(
    int version,
    String municipality,
    Name name,
    Instant generatedAt,
    Instant expires,
    long sequence,
    List<Listed> accounts) {
  static final int VERSION = 1;

  /** The municipality's name. */
  record Name(String ja, String en) {}

  /** What the list says, without when it was said. */
  record Content(String municipality, Name name, List<Listed> accounts) {
    OfficialList signed(Instant now, Instant expires, long sequence) {
      return new OfficialList(
          VERSION, municipality, name, whole(now), whole(expires), sequence, accounts);
    }
  }

  /**
   * An account, those that ended too.
   *
   * @param id the platform's own, which stays when the handle changes; null where it is not known
   * @param since when it entered its state
   * @param closesOn the first day on which it may go, in Japan, where that is announced
   * @param sample true for an entry that comes with the product; left out otherwise
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Listed(
      String platform,
      String handle,
      @Nullable String id,
      @Nullable String url,
      String displayName,
      String division,
      AccountState state,
      Instant since,
      @Nullable Boolean sample,
      @Nullable LocalDate closesOn) {
    static Listed of(AccountView account, @Nullable LocalDate closesOn) {
      return new Listed(
          account.platform().wire(),
          account.handle(),
          account.platformId(),
          account.url(),
          account.displayName(),
          account.operatingDivision(),
          account.state(),
          whole(account.stateSince()),
          account.sample() ? Boolean.TRUE : null,
          closesOn);
    }
  }

  private static Instant whole(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }
}
