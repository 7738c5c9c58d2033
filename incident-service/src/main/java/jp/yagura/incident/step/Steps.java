package jp.yagura.incident.step;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.Stage;

@ApplicationScoped
class Steps implements PanacheRepositoryBase<Step, UUID> {
  private static final List<StepState> UNSETTLED = List.of(StepState.OPEN, StepState.STARTED);

  /** All steps of an incident by their id in the playbook, in its order. */
  Map<String, Step> of(IncidentId incidentId) {
    Map<String, Step> steps = new LinkedHashMap<>();
    stream("incidentId = ?1 order by position", incidentId)
        .forEach(it -> steps.put(it.stepId(), it));
    return steps;
  }

  /** Incidents at work that have a step past its target of which nobody was told. */
  List<IncidentId> incidentsWithMissedTargets(Instant now, int limit) {
    return getEntityManager()
        .createQuery(
            """
            select distinct s.incidentId from Step s join Incident i on i.id = s.incidentId
            where s.dueAt <= ?1 and s.targetToldAt is null and s.applies
              and s.state in ?2 and i.stage not in ?3""",
            IncidentId.class)
        .setParameter(1, now)
        .setParameter(2, UNSETTLED)
        .setParameter(3, Stage.ENDED)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The steps of an incident that are past their target and of which nobody was told. */
  List<Step> missed(IncidentId incidentId, Instant now) {
    return list(
        """
        incidentId = ?1 and dueAt <= ?2 and targetToldAt is null and applies and state in ?3
        order by dueAt, position""",
        incidentId,
        now,
        UNSETTLED);
  }
}
