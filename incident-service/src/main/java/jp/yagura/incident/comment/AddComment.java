package jp.yagura.incident.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.incident.IncidentDesk;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.CommentAdded;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Adds a comment to the timeline; it stays for good. */
@ApplicationScoped
public class AddComment {
  private final IncidentDesk desk;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  AddComment(IncidentDesk desk, Chronicle chronicle, CurrentCaller caller, Clock clock) {
    this.desk = desk;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /** A comment as it was kept. */
  public record Comment(long sequence, UUID incidentId, Actor who, Instant at, String text) {}

  @Transactional
  public Outcome<Comment> add(UUID incidentId, String text) {
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
