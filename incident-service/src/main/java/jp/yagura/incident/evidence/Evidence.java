package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.EvidenceReceived;
import jp.yagura.kit.access.CurrentCaller;

/** Keeps pictures, and knows which there are. In templates: {@code inject:evidence.of(id)}. */
@Named("evidence")
@ApplicationScoped
public class Evidence {
  private static final String LIST =
      """
      select new jp.yagura.incident.evidence.EvidenceItem(p.id, p.incidentId, p.name, p.mediaType,
        p.size, p.sha256, p.addedByName, p.addedAt)
      from Picture p where p.incidentId = :id order by p.position, p.id""";

  private final EntityManager entities;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  Evidence(EntityManager entities, Chronicle chronicle, CurrentCaller caller, Clock clock) {
    this.entities = entities;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /** What there is of an incident; whoever asks has looked whether the reader may see it. */
  public List<EvidenceItem> of(IncidentId incidentId) {
    return entities
        .createQuery(LIST, EvidenceItem.class)
        .setParameter("id", incidentId)
        .getResultList();
  }

  /**
   * Keeps the pictures of a report, in the transaction that files it. What the incident has
   * already, byte for byte, is not kept twice.
   */
  public void keep(IncidentId incidentId, List<ReceivedImage> images) {
    List<EvidenceItem> there = images.isEmpty() ? List.of() : of(incidentId);
    Set<String> known = there.stream().map(EvidenceItem::sha256).collect(Collectors.toSet());
    List<ReceivedImage> fresh = images.stream().filter(it -> known.add(it.sha256())).toList();
    if (fresh.isEmpty()) {
      return;
    }
    Actor by = caller.actor();
    Instant now = clock.instant();
    for (int n = 0; n < fresh.size(); n++) {
      entities.persist(new Picture(incidentId, there.size() + n, fresh.get(n), by, now));
    }
    List<String> sums = fresh.stream().map(ReceivedImage::sha256).toList();
    chronicle.record(new EvidenceReceived(incidentId, sums, now), by);
  }

  Optional<Picture> picture(IncidentId incidentId, UUID id) {
    return Optional.ofNullable(entities.find(Picture.class, id))
        .filter(found -> found.belongsTo(incidentId));
  }
}
