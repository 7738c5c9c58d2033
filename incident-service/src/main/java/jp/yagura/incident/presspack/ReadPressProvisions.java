package jp.yagura.incident.presspack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;

/** Whom the press material was given to. Whoever asks has looked who may see the incident. */
@ApplicationScoped
public class ReadPressProvisions {
  private final PressProvisions provisions;

  ReadPressProvisions(PressProvisions provisions) {
    this.provisions = provisions;
  }

  /** All of an incident, the first given first. */
  @Transactional
  public List<PressProvisionView> ofIncident(IncidentId id) {
    return provisions.ofIncident(id).stream().map(PressProvision::view).toList();
  }

  /** All of a notice, the first given first. */
  @Transactional
  public List<PressProvisionView> ofNotice(NoticeId id) {
    return provisions.ofNotice(id).stream().map(PressProvision::view).toList();
  }
}
