package jp.yagura.incident.step;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.guideline.playbook.Condition;
import jp.yagura.guideline.playbook.Phase;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.playbook.ResultField;
import jp.yagura.guideline.playbook.StepTarget;
import jp.yagura.guideline.wording.Obligation;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.playbook.FrozenPlaybook;
import org.jspecify.annotations.Nullable;

/**
 * One step of an incident: what the playbook says about it, and how far it has come. In the API the
 * two stand side by side in one object.
 *
 * @param incidentVersion version of the incident at the time
 */
public record StepView(
    @JsonUnwrapped Definition definition, @JsonUnwrapped Progress progress, long incidentVersion) {

  /**
   * What the frozen playbook says.
   *
   * @param id in the playbook, such as SITE_NOTICE
   * @param owner role that owns it: {@code pr}, {@code it}, {@code head}
   * @param ownerTitle what the municipality calls that role
   * @param clause the clause that demands it; null for a product default
   * @param cite how to show the clause, such as ガイドライン10(3)
   * @param waivable whether it may be left out with a reason
   * @param requires ids of the steps that come first, by the product's order
   * @param condition when it applies, in words; null: always
   * @param timeWord the guideline's own word, such as 速やかに
   * @param targetMinutes a setting of the municipality, never the guideline's demand; null without
   *     one, and where it counts by the office calendar
   * @param target the same as profiles write it, such as {@code PT1H} or {@code 3 office days}
   * @param platformRequests what a platform has to be asked for, one of them; empty for most
   * @param resultFields what is to be written down when it is done
   */
  public record Definition(
      String id,
      Phase phase,
      Text phaseName,
      String owner,
      Text ownerTitle,
      Text title,
      Text guidance,
      @Nullable String clause,
      @Nullable String cite,
      Origin origin,
      Obligation obligation,
      boolean waivable,
      List<String> requires,
      @Nullable Text condition,
      @Nullable String timeWord,
      @Nullable Long targetMinutes,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StepTarget target,
      List<RequestPurpose> platformRequests,
      List<ResultField> resultFields) {

    static Definition of(PlaybookStep step, FrozenPlaybook playbook) {
      return new Definition(
          step.id(),
          step.phase(),
          step.phase().label(),
          step.owner().wire(),
          playbook.owner(step.owner()),
          step.title(),
          step.guidance(),
          step.clause(),
          playbook.cite(step.clause()),
          step.origin(),
          step.obligation(),
          step.obligation() == Obligation.WAIVABLE || WaivePolicy.leftToJudgement(step),
          step.requires(),
          Optional.ofNullable(step.when()).map(Condition::text).orElse(null),
          step.timeWord(),
          Optional.ofNullable(step.target())
              .filter(it -> it.unit() == StepTarget.Unit.MINUTES)
              .map(StepTarget::amount)
              .orElse(null),
          step.target(),
          step.platformRequests(),
          step.results());
    }
  }

  /**
   * How far it has come.
   *
   * @param applies whether it applies in this incident
   * @param overdue whether the target has passed and it is neither done nor waived
   * @param blockedBy ids of the steps that must come first and are open
   * @param actable whether the caller may act on it now
   * @param by who acted last
   * @param actedAt when that was recorded
   * @param occurredAt when it was done
   * @param reason why it was waived
   * @param overrideReason why the order was not kept
   * @param version of the step: its ETag is {@code "v<version>"}
   */
  public record Progress(
      int position,
      StepState state,
      boolean applies,
      @Nullable Instant dueAt,
      boolean overdue,
      List<String> blockedBy,
      boolean actable,
      @Nullable Actor by,
      @Nullable Instant actedAt,
      @Nullable Instant occurredAt,
      @Nullable String note,
      @Nullable String reason,
      @Nullable String overrideReason,
      Map<String, String> results,
      long version) {

    /** Where the incident has ended: no target runs any more. */
    Progress ended() {
      return state.settled()
          ? this
          : new Progress(
              position,
              state,
              applies,
              null,
              false,
              blockedBy,
              actable,
              by,
              actedAt,
              occurredAt,
              note,
              reason,
              overrideReason,
              results,
              version);
    }
  }
}
