package jp.yagura.account.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yagura.account.procedure.PassedStage;
import org.jspecify.annotations.Nullable;

/**
 * How an account was opened: kept as it was, whatever the guideline says later.
 *
 * @param profile version of the guideline that was in force, such as {@code 2019-03}; null for a
 *     municipality without one
 * @param accountClass which kind of account, such as {@code FIELD}
 * @param earlier of an account that is older than the guideline, in the place of the stages
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpeningRecord(
    @Nullable String profile,
    @Nullable String accountClass,
    List<PassedStage> stages,
    List<PolicyItem> policy,
    @Nullable EarlierOpening earlier) {

  private static final Set<String> PUBLISHED = Set.of("PURPOSE", "CONTENT", "REPLY_POLICY");

  /** Of an account that was opened under the guideline. */
  public OpeningRecord(
      @Nullable String profile,
      @Nullable String accountClass,
      List<PassedStage> stages,
      List<PolicyItem> policy) {
    this(profile, accountClass, stages, policy, null);
  }

  /** The record with more stages. */
  public OpeningRecord and(List<PassedStage> more) {
    return new OpeningRecord(
        profile,
        accountClass,
        Stream.concat(stages.stream(), more.stream()).toList(),
        policy,
        earlier);
  }

  /** What residents may read of the policy: what the account is for and how it answers. */
  public List<PolicyItem> published() {
    return policy.stream().filter(item -> item.open() && PUBLISHED.contains(item.id())).toList();
  }
}
