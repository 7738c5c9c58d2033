package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.playbook.Playbooks;

/** What the filters of the list offer. */
@ApplicationScoped
class FilterChoices {
  private final Playbooks playbooks;
  private final WorklistQueries queries;
  private final VisibilityPolicy visibility;

  FilterChoices(Playbooks playbooks, WorklistQueries queries, VisibilityPolicy visibility) {
    this.playbooks = playbooks;
    this.queries = queries;
    this.visibility = visibility;
  }

  /** A type of incident, as the municipality's guideline names it. */
  record Type(String id, Text name) {}

  List<Type> types() {
    return playbooks.types().stream().map(type -> new Type(type.id(), type.type())).toList();
  }

  /** The divisions that have had an incident; none for a head, who sees one. */
  List<String> divisions() {
    return visibility.seesAll() ? queries.divisions() : List.of();
  }
}
