package jp.yagura.incident.report;

import java.util.List;
import java.util.UUID;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.profile.lookalike.Difference;
import jp.yagura.profile.lookalike.LookAlike;
import org.jspecify.annotations.Nullable;

/**
 * An official account and how like it another one is.
 *
 * @param accountId of the official account
 * @param kind the kind of incident under which a fake of it is reported here
 * @param score from 0.8 to 1
 */
record LooksLike(
    UUID accountId,
    String platform,
    String handle,
    String displayName,
    @Nullable String url,
    String kind,
    double score,
    List<Differs> differences) {

  /**
   * A difference between the handles.
   *
   * @param kind such as {@code added}, {@code full-width} or {@code platform}
   * @param in whose letters are the odd ones: {@code official}, {@code asked} or {@code both}
   * @param position {@code first}, {@code middle} or {@code last}, or {@code whole}
   * @param official the letters in the official handle; empty when it has none there
   * @param asked the letters in the other handle; empty when it has none there
   */
  record Differs(String kind, String in, String position, String official, String asked) {
    static Differs of(Difference it) {
      return new Differs(
          it.kind().wire(), it.side().wire(), it.position().wire(), it.official(), it.asked());
    }
  }

  static LooksLike of(Likeness it) {
    AccountView account = it.account();
    LookAlike alike = it.imitated().alike();
    return new LooksLike(
        account.id(),
        account.platform(),
        account.handle(),
        account.displayName(),
        account.url(),
        it.kind(),
        alike.score(),
        alike.differences().stream().map(Differs::of).toList());
  }
}
