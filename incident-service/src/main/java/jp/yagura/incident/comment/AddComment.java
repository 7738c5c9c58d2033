package jp.yagura.incident.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.CommentAdded;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Adds a comment to the timeline; it stays for good. */
@ApplicationScoped
public class AddComment {
  private final IncidentAccess desk;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  AddComment(IncidentAccess desk, Chronicle chronicle, CurrentCaller caller, Clock clock) {
    this.desk = desk;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /** A comment as it was kept. */
  public record Comment(long sequence, IncidentId incidentId, Actor who, Instant at, String text) {}

  @Transactional
  public Outcome<Comment> add(IncidentId incidentId, String text) {
    if (desk.visible(incidentId).isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    Actor by = caller.actor();
    Instant now = clock.instant();
    String plain = text.strip();
    long sequence = chronicle.record(new CommentAdded(incidentId, plain, now), by);
    return Outcome.done(new Comment(sequence, incidentId, by, now, plain));
  }
}
