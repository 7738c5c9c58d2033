package jp.yagura.incident.timeline;

import java.time.Instant;
import jp.yagura.incident.IncidentId;

/**
 * Somebody reported. The incident it opens is told by {@link IncidentOpened}, once it has its
 * number: everything that needs none is written before, because the number is what reports wait
 * for.
 *
 * @param account as people call it
 */
public record ReportFiled(
    IncidentId incidentId, String kind, String account, String canSignIn, Instant at)
    implements Change {}
