package jp.yagura.guideline.playbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality does about one type of incident.
 *
 * @param type the municipality's own type, such as Fuji's {@code NARISUMASHI}
 * @param definition the clause that defines the type, if the guideline does
 * @param covers the kinds of incident that fall under it, such as HIJACK and IMPERSONATION
 * @param kinds what code asks about each of them, in the same order
 * @param alert who is told at once
 * @param reporter who has to tell them; absent where the guideline names nobody
 * @param origin whether {@code alert} and {@code reporter} are the guideline's or a product default
 * @param clause the clause that names them; absent for a product default
 */
public record Playbook(
    String type,
    Text name,
    @Nullable String definition,
    List<String> covers,
    List<IncidentKind> kinds,
    List<OwnerRole> alert,
    @Nullable OwnerRole reporter,
    Origin origin,
    @Nullable String clause,
    List<PlaybookStep> steps) {

  /** Also reads playbooks that were kept as JSON before profiles said these things. */
  public Playbook {
    if (kinds == null) {
      kinds = OldPlaybooks.kinds(covers);
      steps = OldPlaybooks.steps(steps);
    }
  }

  /** A kind that falls under it, such as the one that was reported. */
  public Optional<IncidentKind> kind(String id) {
    return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /**
   * Who is told at once of a kind: whom the guideline names; and IT whenever an account of ours is
   * in other hands, a product default where the guideline gives no list, as FJI-10.2.
   */
  public List<OwnerRole> alertFor(String kind) {
    boolean taken = kind(kind).map(IncidentKind::ownAccountTaken).orElse(false);
    return !taken || alert.contains(OwnerRole.IT)
        ? alert
        : Stream.concat(alert.stream(), Stream.of(OwnerRole.IT)).toList();
  }

  /** The step for which the program does something, such as publishing the notice. */
  public Optional<PlaybookStep> fulfilling(StepFunction function) {
    return steps.stream().filter(step -> step.fulfils() == function).findFirst();
  }

  public Optional<PlaybookStep> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }
}
