package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/** What the filters of the list offer. */
@ApplicationScoped
class FilterChoices {
  /** Hops from one division to the next in the index instead of reading every incident. */
  private static final String DIVISIONS =
      """
      with recursive d(name) as (
        select min(division) from incident where municipality = :m
        union all
        select (select min(division) from incident where municipality = :m and division > d.name)
        from d where d.name is not null)
      select name from d where name is not null""";

  private final Playbooks playbooks;
  private final EntityManager entities;
  private final CurrentMunicipality municipality;
  private final VisibilityPolicy visibility;

  FilterChoices(
      Playbooks playbooks,
      EntityManager entities,
      CurrentMunicipality municipality,
      VisibilityPolicy visibility) {
    this.playbooks = playbooks;
    this.entities = entities;
    this.municipality = municipality;
    this.visibility = visibility;
  }

  /** A type of incident, as the municipality's guideline names it. */
  record Type(String id, Text name) {}

  List<Type> types() {
    return playbooks.types().stream().map(type -> new Type(type.id(), type.type())).toList();
  }

  /** The divisions that have had an incident; none for a head, who sees one. */
  List<String> divisions() {
    if (!visibility.seesAll()) {
      return List.of();
    }
    List<?> names =
        entities
            .createNativeQuery(DIVISIONS, String.class)
            .setParameter("m", municipality.required())
            .getResultList();
    return names.stream().map(String.class::cast).toList();
  }
}
