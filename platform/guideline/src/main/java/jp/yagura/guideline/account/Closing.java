package jp.yagura.guideline.account;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
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
  /**
   * One situation in which the account is to be closed.
   *
   * @param person who notices that it has come: a program does not
   */
  public record Criterion(
      String id, Text text, String clause, @Nullable String timeWord, @Nullable OwnerRole person) {}

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
      Origin origin) {
    /**
     * The first day on which the account may go.
     *
     * @param announcedOn the day on which people were told, Asia/Tokyo
     */
    public LocalDate over(LocalDate announcedOn) {
      return announcedOn.plus(period);
    }
  }

  /** The situation of an id, such as {@code ACHIEVED}. */
  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /**
   * Whether a role decides about an account.
   *
   * @param accountClass the account's class, or null where the guideline knows none
   */
  public boolean decides(OwnerRole role, @Nullable String accountClass) {
    return role == decidedBy
        || (role == forcedBy && (forcedScope == null || forcedScope.equals(accountClass)));
  }

  /**
   * Who carries it out in the register: the stage's owner where the guideline says who takes the
   * account off the list (NGS-5.2); empty where it leaves that open.
   */
  public Optional<Stage> takenOffBy() {
    return stages.stream()
        .filter(stage -> stage.kind() == Stage.Kind.UNPUBLISH && stage.prescribed())
        .findFirst();
  }
}
