package jp.yagura.incident.playbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.wording.Clause;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * A playbook as it stood when an incident began, complete enough to be shown after the
 * municipality's profile has changed.
 *
 * @param owners what the municipality calls the roles that own steps
 * @param citations how screens cite a clause, by its id, such as ガイドライン10(3)
 * @param clauses the words of those clauses, by their id
 */
public record FrozenPlaybook(
    String municipality,
    String profileVersion,
    Playbook playbook,
    Map<OwnerRole, Text> owners,
    Map<String, String> citations,
    Map<String, Clause> clauses) {

  public FrozenPlaybook {
    owners = Map.copyOf(owners);
    citations = Map.copyOf(citations);
    // playbooks that were kept before did not have the words
    clauses = clauses == null ? Map.of() : Map.copyOf(clauses);
  }

  /** Its steps in order. */
  public List<PlaybookStep> steps() {
    return playbook.steps();
  }

  /** One step by its id, such as SITE_NOTICE. */
  public Optional<PlaybookStep> step(String id) {
    return playbook.step(id);
  }

  /** How to cite a clause; null for a step that no clause demands. */
  public @Nullable String cite(@Nullable String clause) {
    return clause == null ? null : citations.getOrDefault(clause, clause);
  }

  /** The words of a clause; null for a step that no clause demands. */
  public @Nullable Clause clause(@Nullable String id) {
    return id == null ? null : clauses.get(id);
  }

  /** What the owner of a step is called here. */
  public Text owner(OwnerRole role) {
    return owners.getOrDefault(role, new Text(role.wire(), role.wire()));
  }
}
