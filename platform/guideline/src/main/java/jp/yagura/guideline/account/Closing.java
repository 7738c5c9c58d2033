package jp.yagura.guideline.account;

import java.time.Period;
import java.util.List;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * How an account is given up.
 *
 * @param decidedBy who decides
 * @param forcedBy who may order it against the operator's will, if anybody
 * @param forcedScope which accounts may be ordered so, as an account class id
 * @param criteria when it must be closed
 * @param notice how residents are told before, absent where the guideline asks for none
 */
public record Closing(
    OwnerRole decidedBy,
    @Nullable OwnerRole forcedBy,
    @Nullable String forcedScope,
    Origin origin,
    @Nullable String clause,
    List<Criterion> criteria,
    @Nullable Notice notice,
    List<Stage> stages) {
  /** One situation in which the account is to be closed. */
  public record Criterion(String id, Text text, String clause, @Nullable String timeWord) {}

  /**
   * The notice before an account disappears.
   *
   * @param periodWord the guideline's own words, such as 必要と認められる期間
   * @param period a setting, never to be shown as the guideline's demand
   * @param immediate when it may be skipped, in words; absent: never
   */
  public record Notice(
      Text places,
      @Nullable String periodWord,
      Period period,
      @Nullable Text immediate,
      @Nullable String immediateWord,
      @Nullable String clause,
      Origin origin) {}
}
