package jp.yagura.account.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.account.procedure.PassedStage;
import org.jspecify.annotations.Nullable;

/**
 * An application as its readers see it.
 *
 * @param ordered whether PR orders it, rather than the division applying
 * @param guideline version of the guideline that it is held against
 * @param stages what was passed, in the words that the guideline had then
 * @param turns whose turn it is now; empty where nobody's is
 * @param left titles of what comes after that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationView(
    UUID id,
    ApplicationKind kind,
    ApplicationState state,
    String division,
    boolean ordered,
    @Nullable UUID accountId,
    String guideline,
    ApplicationContent content,
    List<PassedStage> stages,
    List<ApplicationTurn> turns,
    List<jp.yagura.guideline.wording.Text> left,
    String draftedBy,
    Instant draftedAt,
    @Nullable String filedBy,
    @Nullable Instant filedAt,
    Instant changedAt,
    long version) {}
