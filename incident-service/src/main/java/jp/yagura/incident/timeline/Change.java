package jp.yagura.incident.timeline;

import java.time.Instant;
import jp.yagura.incident.IncidentId;

/**
 * What happened to an incident, or to something that belongs to it. Whatever changes returns one,
 * and {@link Chronicle} writes it down.
 */
public sealed interface Change
    permits ReportFiled,
        IncidentOpened,
        ReportAdded,
        ReportRemoved,
        IncidentChange,
        StepChange,
        TargetMissed,
        NoticeChange,
        PlatformRequestChange,
        PlacementChange,
        ReviewChange,
        AccountCheckChange,
        DrillChange,
        PressProvided,
        PressTakenBack,
        AlertNoted,
        EvidenceReceived,
        EvidenceAdded,
        CommentAdded,
        WatchChange,
        HandoverChange {

  IncidentId incidentId();

  /** When it happened; when it is recorded says the clock. */
  Instant at();
}
