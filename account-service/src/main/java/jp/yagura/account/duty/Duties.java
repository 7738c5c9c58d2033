package jp.yagura.account.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.yagura.account.register.Chronicle;
import jp.yagura.contract.Actor;
import jp.yagura.contract.DutyEvent.DutyAsked;
import org.jspecify.annotations.Nullable;

/**
 * Where a room asks somebody to do something, and says that it is done. All of it happens in the
 * caller's transaction and with the caller's municipality in scope.
 */
@ApplicationScoped
public class Duties {
  private final DutyQueries queries;
  private final DutySummaries summaries;
  private final Chronicle chronicle;
  private final Clock clock;

  Duties(DutyQueries queries, DutySummaries summaries, Chronicle chronicle, Clock clock) {
    this.queries = queries;
    this.summaries = summaries;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Asks for something. The same kind and subject stays one duty while it is open: asked for again,
   * its words, owner and due time are brought up to date. Whoever has to do it is told when it is
   * new, or passes to somebody else.
   */
  public void ask(DutyRequest request) {
    Instant now = now();
    StoredDuty open = queries.lockOpen(request.kind(), request.subject()).orElse(null);
    if (open == null) {
      StoredDuty fresh = StoredDuty.asked(request, now);
      if (queries.insert(fresh)) {
        chronicle.dutyAsked(new DutyAsked(summaries.of(fresh), now));
        return;
      }
      open = queries.lockOpen(request.kind(), request.subject()).orElse(null);
    }
    if (open == null) {
      // ended in the very moment: ended is what it stays
      return;
    }
    StoredDuty changed = open.askedAgain(request);
    if (!changed.equals(open)) {
      queries.update(changed);
    }
    if (open.passesTo(request)) {
      chronicle.dutyAsked(new DutyAsked(summaries.of(changed), now));
    }
  }

  /**
   * It is done; nothing happens where none is open.
   *
   * @param outcome what came of it, in people's words, or null
   */
  public void done(DutyKind kind, UUID subject, Actor by, @Nullable String outcome) {
    queries
        .end(kind, subject, DutyState.DONE, now(), by.name(), outcome)
        .ifPresent(id -> chronicle.dutyEnded(id, kind.wire(), "done", outcome, by));
  }

  /** What it was about fell away; nothing happens where none is open. */
  public void withdraw(DutyKind kind, UUID subject) {
    queries
        .end(kind, subject, DutyState.WITHDRAWN, now(), null, null)
        .ifPresent(id -> chronicle.dutyEnded(id, kind.wire(), "withdrawn", null, Actor.SYSTEM));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
