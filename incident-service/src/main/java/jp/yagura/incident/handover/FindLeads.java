package jp.yagura.incident.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.incident.IncidentId;

/** Finds who leads incidents as a person. Whoever asks has looked who may see them. */
@ApplicationScoped
public class FindLeads {
  private final HandoverQueries queries;

  FindLeads(HandoverQueries queries) {
    this.queries = queries;
  }

  /** By incident; an incident that nobody took is missing. */
  public Map<IncidentId, IncidentLead> of(Collection<IncidentId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : queries.leads(ids).stream()
            .collect(Collectors.toMap(IncidentLead::incidentId, Function.identity()));
  }

  /** Of one incident. */
  public Optional<IncidentLead> of(IncidentId id) {
    return queries.leads(List.of(id)).stream().findFirst();
  }
}
