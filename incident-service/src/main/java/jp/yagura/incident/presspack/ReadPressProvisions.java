package jp.yagura.incident.presspack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;

/** Whom the press material was given to. Whoever asks has looked who may see the incident. */
@ApplicationScoped
public class ReadPressProvisions {
  private final PressProvisions provisions;
  private final PressQueries queries;

  ReadPressProvisions(PressProvisions provisions, PressQueries queries) {
    this.provisions = provisions;
    this.queries = queries;
  }

  /** Those of an incident that stand, the first given first. */
  @Transactional
  public List<PressProvisionView> ofIncident(IncidentId id) {
    return views(provisions.ofIncident(id)).stream().filter(PressProvisionView::stands).toList();
  }

  /** All of a notice, those that were wrong among them, the first given first. */
  @Transactional
  public List<PressProvisionView> ofNotice(NoticeId id) {
    return views(provisions.ofNotice(id));
  }

  private List<PressProvisionView> views(List<PressProvision> found) {
    Map<UUID, PressCorrection> wrong =
        queries.takenBack(found.stream().map(PressProvision::id).toList());
    return found.stream().map(it -> it.view(wrong.get(it.id()))).toList();
  }
}
