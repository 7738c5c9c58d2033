package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Moves an incident to its next stage and tells everybody. */
@ApplicationScoped
public class MoveIncident {
  private final IncidentDesk desk;
  private final MovePolicy policy;
  private final TellMove tell;
  private final CurrentCaller caller;

  MoveIncident(IncidentDesk desk, MovePolicy policy, TellMove tell, CurrentCaller caller) {
    this.desk = desk;
    this.policy = policy;
    this.tell = tell;
    this.caller = caller;
  }

  /**
   * Does it.
   *
   * @param words the reason of a dismissal or a reopening, or the closing text
   * @param ifMatch the tag of the incident as the caller read it, such as {@code "v3"} in quotes
   */
  @Transactional
  public Outcome<IncidentFacts> move(
      UUID id, Act act, @Nullable String words, @Nullable String ifMatch) {
    Optional<IncidentFacts> found = desk.take(id);
    if (found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    IncidentFacts incident = found.get();
    Optional<Refused> refused =
        Version.mismatch(ifMatch, incident.version())
            .or(() -> policy.refuses(act, incident, words));
    return refused
        .<Outcome<IncidentFacts>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(moved(incident, act, words == null ? "" : words.strip())));
  }

  private IncidentFacts moved(IncidentFacts before, Act act, String words) {
    Stage next = before.stage().after(act).orElseThrow();
    IncidentFacts after =
        desk.move(
            before.id(),
            next,
            act.needsReason() ? words : null,
            act == Act.CLOSE && !words.isEmpty() ? words : null);
    Map<String, String> details =
        Map.of("from", before.stage().wire(), "to", next.wire(), "reason", words);
    tell.told(act, after, caller.actor(), after.stageSince(), details);
    return after;
  }
}
