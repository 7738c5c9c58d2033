package jp.yagura.incident.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.alarm.DeliveryView;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.Move;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.report.ReportView;
import jp.yagura.incident.step.StepView;
import org.jspecify.annotations.Nullable;

/**
 * One incident with all that belongs to it.
 *
 * @param typeLabel the type as the guideline names it, in both languages
 * @param report what was reported
 * @param account as this service's own copy of the register knows it; null when not registered
 * @param steps in the order of the playbook
 * @param deliveries who was told and who confirmed
 * @param acts what the lead may decide now
 */
public record IncidentView(
    @JsonUnwrapped IncidentFacts facts,
    Text typeLabel,
    @Nullable ReportView report,
    @Nullable AccountView account,
    List<StepView> steps,
    List<DeliveryView> deliveries,
    List<Move> acts) {}
