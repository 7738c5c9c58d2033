package jp.yagura.incident.timeline;

import java.time.Instant;
import jp.yagura.incident.IncidentId;

/** Somebody wrote to the others at work. */
public record CommentAdded(IncidentId incidentId, String text, Instant at) implements Change {}
