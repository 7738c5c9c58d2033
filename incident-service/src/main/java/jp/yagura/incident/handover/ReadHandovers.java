package jp.yagura.incident.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.HandoverId;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.people.Person;
import jp.yagura.incident.step.StepView;
import jp.yagura.kit.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/**
 * Who leads an incident and what is being handed over. In templates: {@code
 * inject:handovers.of(incident)}.
 */
@Named("handovers")
@ApplicationScoped
public class ReadHandovers {
  private final HandoverAccess access;
  private final VisibilityPolicy visibility;
  private final CurrentCaller caller;

  ReadHandovers(HandoverAccess access, VisibilityPolicy visibility, CurrentCaller caller) {
    this.access = access;
    this.visibility = visibility;
    this.caller = caller;
  }

  /**
   * A handover with what the reader may do.
   *
   * @param step title of the step; null for the lead of the incident
   * @param forMe whether the reader is asked
   * @param mayWithdraw whether the reader may take the question back
   */
  public record Line(HandoverView it, @Nullable Text step, boolean forMe, boolean mayWithdraw) {}

  /**
   * What a page shows.
   *
   * @param lead null where nobody took the incident
   * @param mayTake whether the reader may take the lead
   * @param mayOffer whether there is something that the reader may hand over
   */
  public record Card(
      @Nullable IncidentLead lead, List<Line> lines, boolean mayTake, boolean mayOffer) {

    /** Those that wait for an answer. */
    public List<Line> open() {
      return lines.stream().filter(line -> line.it().open()).toList();
    }

    /** Those that were answered or taken back. */
    public List<Line> past() {
      return lines.stream().filter(line -> !line.it().open()).toList();
    }
  }

  /** Of an incident that the reader sees. */
  @Transactional
  public Card of(IncidentFacts incident) {
    String me = caller.subject();
    boolean goesOn = !incident.stage().ended();
    boolean leads = visibility.leads();
    IncidentLead lead = access.lead(incident.id()).orElse(null);
    List<Line> lines =
        access.of(incident.id()).stream()
            .filter(it -> it.stepId() != null || !it.from().subject().equals(it.to().subject()))
            .map(it -> line(incident, it, me, leads))
            .toList();
    boolean mayTake = goesOn && leads && (lead == null || !lead.subject().equals(me));
    return new Card(lead, lines, mayTake, goesOn && !subjects(incident).isEmpty());
  }

  private Line line(IncidentFacts incident, HandoverView it, String me, boolean leads) {
    StepView step = access.step(incident, it.stepId());
    return new Line(
        it,
        step == null ? null : step.definition().title(),
        it.open() && it.to().subject().equals(me),
        it.open() && !it.to().subject().equals(me) && (leads || it.from().subject().equals(me)));
  }

  /**
   * Something that the reader may hand over.
   *
   * @param stepId null for the lead of the incident
   * @param holder who has it, or null
   */
  public record Giveable(@Nullable String stepId, @Nullable Text title, @Nullable String holder) {}

  /** All that the reader may hand over: the lead first. */
  List<Giveable> subjects(IncidentFacts incident) {
    boolean leads = visibility.leads();
    String me = caller.subject();
    Stream<Giveable> lead =
        leads && !access.offered(incident.id(), null)
            ? Stream.of(
                new Giveable(
                    null, null, access.lead(incident.id()).map(IncidentLead::name).orElse(null)))
            : Stream.empty();
    Stream<Giveable> steps =
        access.inHand(incident).stream()
            .filter(it -> leads || HandoverPolicy.has(it, me))
            .filter(it -> !access.offered(incident.id(), it.definition().id()))
            .map(
                it ->
                    new Giveable(
                        it.definition().id(),
                        it.definition().title(),
                        it.progress().by() == null ? null : it.progress().by().name()));
    return Stream.concat(lead, steps).toList();
  }

  /** Everybody else who could be asked for something in the incident. */
  List<Person> receivers(IncidentFacts incident) {
    String me = caller.subject();
    return access.receivers(incident).stream()
        .filter(it -> it.email() != null && !it.subject().equals(me))
        .toList();
  }

  /** The incident, when the caller may see it. */
  Optional<IncidentFacts> incident(IncidentId id) {
    return access.visible(id);
  }

  /** One handover of an incident; empty when the caller may not see it. */
  @Transactional
  public Optional<HandoverView> find(IncidentId incidentId, HandoverId id) {
    return access.visible(incidentId).flatMap(_ -> access.find(incidentId, id)).map(Handover::view);
  }
}
