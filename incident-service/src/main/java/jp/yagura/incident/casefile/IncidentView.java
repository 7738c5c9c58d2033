package jp.yagura.incident.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.alarm.DeliveryView;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.IncidentName;
import jp.yagura.incident.incident.Move;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.report.ReportView;
import jp.yagura.incident.step.Checklist;
import jp.yagura.incident.step.StepView;
import org.jspecify.annotations.Nullable;

/**
 * One incident with all that belongs to it.
 *
 * @param typeLabel the type as the guideline names it, in both languages
 * @param report what was reported first; null when it goes on as another incident
 * @param reports all that belongs to it, that one among them
 * @param goesOnAs the incident that it was joined to, or null
 * @param joined the incidents that were joined to it
 * @param account as this service's own copy of the register knows it; null when not registered
 * @param steps in the order of the playbook
 * @param setAside what was done under its former type and is owed no longer
 * @param deliveries who was told and who confirmed
 * @param acts what the lead may decide now
 */
public record IncidentView(
    @JsonUnwrapped IncidentFacts facts,
    Text typeLabel,
    @Nullable ReportView report,
    List<ReportView> reports,
    @Nullable IncidentName goesOnAs,
    List<IncidentName> joined,
    @Nullable AccountView account,
    List<StepView> steps,
    List<Checklist.SetAside> setAside,
    List<DeliveryView> deliveries,
    List<Move> acts) {}
