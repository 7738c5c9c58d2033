package jp.yagura.account.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.account.procedure.PassedStage;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is stored.
 *
 * @param ordered whether PR orders it, rather than the division applying
 */
record StoredApplication(
    ApplicationId id,
    ApplicationKind kind,
    ApplicationState state,
    String division,
    boolean ordered,
    @Nullable UUID accountId,
    String guideline,
    ApplicationContent content,
    List<PassedStage> stages,
    String draftedByName,
    Instant draftedAt,
    @Nullable String filedByName,
    @Nullable Instant filedAt,
    Instant changedAt,
    long version) {

  /** Whether a person may write in it: the division that applies, or PR where PR orders it. */
  boolean writtenBy(Acting acting) {
    return ordered ? acting.pr() : acting.writesFor(division);
  }

  /** Whether a person may read it: a draft is for those who write it. */
  boolean readBy(Acting acting) {
    return writtenBy(acting)
        || (state != ApplicationState.DRAFT && (acting.writesFor(division) || acting.watches()));
  }
}
