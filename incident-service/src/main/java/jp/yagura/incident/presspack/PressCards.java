package jp.yagura.incident.presspack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.notice.NoticeState;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.notice.ReadNotices;
import org.jspecify.annotations.Nullable;

/**
 * What the press was given, for the pages of an incident and of a notice. In templates: {@code
 * inject:press.of(incident, step)} and {@code inject:press.ofNotice(notice)}.
 */
@Named("press")
@ApplicationScoped
public class PressCards {
  private final PressStep steps;
  private final ReadPressProvisions provisions;
  private final ReadNotices notices;

  PressCards(PressStep steps, ReadPressProvisions provisions, ReadNotices notices) {
    this.steps = steps;
    this.provisions = provisions;
    this.notices = notices;
  }

  /**
   * What the step shows.
   *
   * @param notices of which there is material, the newest first
   */
  public record Card(List<NoticeView> notices, List<PressProvisionView> provisions) {}

  /** Null for every step but the one that asks to inform the press. */
  public @Nullable Card of(IncidentFacts incident, String stepId) {
    if (steps.in(incident).map(PlaybookStep::id).filter(stepId::equals).isEmpty()) {
      return null;
    }
    return new Card(
        notices.ofIncident(incident.id()).stream()
            .filter(notice -> notice.state() != NoticeState.WITHDRAWN)
            .toList(),
        provisions.ofIncident(incident.id()));
  }

  /** Whom a notice was given to. */
  public List<PressProvisionView> ofNotice(NoticeId id) {
    return provisions.ofNotice(id);
  }
}
