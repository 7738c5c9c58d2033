package jp.yagura.account.post;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.guideline.posting.PostCheck;
import org.jspecify.annotations.Nullable;

/**
 * A post as it is.
 *
 * @param division that runs its accounts
 * @param basis on what it may be posted; null while it may not
 * @param scope id of the case of the guideline that this falls under, or null
 * @param until the first moment at which it may not be posted any more, or null
 * @param confirmDue until when the head confirms it afterwards; null where nobody has to
 * @param addresses where it stands
 * @param wasPosted whether it ever stood anywhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostView(
    UUID id,
    String division,
    PostContent content,
    Map<PostCheck.Kind, String> reasons,
    boolean attested,
    String guidelineVersion,
    PostState state,
    @Nullable PostBasis basis,
    @Nullable String scope,
    @Nullable Instant until,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable String secondChecker,
    @Nullable Instant confirmDue,
    @Nullable String confirmedBy,
    @Nullable Instant confirmedAt,
    List<PostAddress> addresses,
    boolean wasPosted,
    @JsonIgnore String writtenBySubject,
    String writtenBy,
    Instant createdAt,
    Instant changedAt,
    @JsonIgnore Instant sortAt,
    long version) {

  /** Whether the head has still to confirm it. */
  @JsonIgnore
  public boolean unconfirmed() {
    return confirmDue != null && confirmedAt == null;
  }

  /** Whether an act is possible in its state; not whether this reader may. */
  public boolean can(PostAct act) {
    boolean confirming = act == PostAct.CONFIRM || act == PostAct.CONTRADICT;
    return state.allows(act) && (!confirming || unconfirmed());
  }

  /** Where it stands on an account; null where it does not. */
  public @Nullable PostAddress on(UUID account) {
    return addresses.stream().filter(it -> it.accountId().equals(account)).findFirst().orElse(null);
  }
}
