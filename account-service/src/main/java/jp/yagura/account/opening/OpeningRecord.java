package jp.yagura.account.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
 * @param applicationId the application that it was opened by; null where PR wrote the entry
 * @param contractor who runs it for the municipality (NGS-2a, FJI-5); null where a division does
 * @param firstPolicy what the policy said before its first change; empty while there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpeningRecord(
    @Nullable String profile,
    @Nullable String accountClass,
    List<PassedStage> stages,
    List<PolicyItem> policy,
    @Nullable EarlierOpening earlier,
    @Nullable UUID applicationId,
    @Nullable Contractor contractor,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PolicyItem> firstPolicy) {

  @SuppressWarnings("NullAway") // records that were written before do not have it
  public OpeningRecord {
    firstPolicy = firstPolicy == null ? List.of() : List.copyOf(firstPolicy);
  }

  private static final Set<String> PUBLISHED = Set.of("PURPOSE", "CONTENT", "REPLY_POLICY");

  /** Of an account whose entry PR wrote. */
  public OpeningRecord(
      @Nullable String profile,
      @Nullable String accountClass,
      List<PassedStage> stages,
      List<PolicyItem> policy,
      @Nullable EarlierOpening earlier) {
    this(profile, accountClass, stages, policy, earlier, null, null, List.of());
  }

  /** Of an account that was opened under the guideline. */
  public OpeningRecord(
      @Nullable String profile,
      @Nullable String accountClass,
      List<PassedStage> stages,
      List<PolicyItem> policy) {
    this(profile, accountClass, stages, policy, null);
  }

  /** The record itself; one that says nothing for an account that is older than such records. */
  public static OpeningRecord of(@Nullable OpeningRecord record) {
    return record == null ? new OpeningRecord(null, null, List.of(), List.of()) : record;
  }

  /** The record with more stages. */
  public OpeningRecord and(List<PassedStage> more) {
    return new OpeningRecord(
        profile,
        accountClass,
        Stream.concat(stages.stream(), more.stream()).toList(),
        policy,
        earlier,
        applicationId,
        contractor,
        firstPolicy);
  }

  /** The record with another policy. */
  public OpeningRecord withPolicy(List<PolicyItem> items) {
    List<PolicyItem> first = firstPolicy.isEmpty() ? policy : firstPolicy;
    return new OpeningRecord(
        profile, accountClass, stages, items, earlier, applicationId, contractor, first);
  }

  /** The record with another contractor, or none. */
  public OpeningRecord withContractor(@Nullable Contractor other) {
    return new OpeningRecord(
        profile, accountClass, stages, policy, earlier, applicationId, other, firstPolicy);
  }

  /** What residents may read of the policy: what the account is for and how it answers. */
  public List<PolicyItem> published() {
    return published(policy);
  }

  /** What residents may read of such a policy. */
  public static List<PolicyItem> published(List<PolicyItem> policy) {
    return policy.stream().filter(item -> item.open() && PUBLISHED.contains(item.id())).toList();
  }
}
