package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.UUID;

/** Somebody wrote to the others at work. */
public record CommentAdded(UUID incidentId, String text, Instant at) implements Change {}
