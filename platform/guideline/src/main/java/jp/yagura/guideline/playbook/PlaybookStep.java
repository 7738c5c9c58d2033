package jp.yagura.guideline.playbook;

import java.util.List;
import java.util.Optional;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.guideline.wording.Obligation;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * One step of a playbook. Plain data: an incident keeps its steps as JSON.
 *
 * @param fulfils what the program does for it; absent for most
 * @param platformRequests what a platform has to be asked for, one of them, before it is done;
 *     empty for most
 * @param clause the clause that demands it; absent exactly when the origin is a product default
 * @param requires ids of steps of the same playbook that must be done or waived first
 * @param when absent: always
 * @param timeWord the guideline's own word, such as 速やかに; no guideline names a number
 * @param target a setting of the municipality, never to be shown as the guideline's demand
 */
public record PlaybookStep(
    String id,
    Phase phase,
    OwnerRole owner,
    @Nullable StepFunction fulfils,
    List<RequestPurpose> platformRequests,
    Text title,
    Text guidance,
    @Nullable String clause,
    Origin origin,
    Obligation obligation,
    List<String> requires,
    @Nullable Condition when,
    @Nullable String timeWord,
    @Nullable StepTarget target,
    List<ResultField> results) {

  /** Also reads steps that were kept as JSON before profiles named requests. */
  public PlaybookStep {
    platformRequests = platformRequests == null ? List.of() : platformRequests;
  }

  /** The first result of a kind, such as the address under which a notice stands. */
  public Optional<ResultField> result(ResultField.Kind kind) {
    return results.stream().filter(field -> field.kind() == kind).findFirst();
  }

  /** Whether an incident cannot be closed without it, as far as it applies. */
  public boolean required() {
    return obligation == Obligation.REQUIRED;
  }
}
