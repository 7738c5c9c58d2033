package jp.yagura.incident.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.alarm.ToldRole;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.paging.Page;

/** Gathers what belongs to an incident. */
@ApplicationScoped
public class FindRelatedRecords {
  private static final int LATEST = 1000;
  private final ReadNotices notices;
  private final ReadTimeline timeline;
  private final Playbooks playbooks;

  FindRelatedRecords(ReadNotices notices, ReadTimeline timeline, Playbooks playbooks) {
    this.playbooks = playbooks;
    this.notices = notices;
    this.timeline = timeline;
  }

  /** All of it. */
  public RelatedRecords of(IncidentView view) {
    IncidentId id = view.facts().id();
    return new RelatedRecords(
        view.report(),
        view.reports(),
        view.goesOnAs(),
        view.joined(),
        view.account(),
        view.setAside(),
        view.deliveries(),
        told(view),
        notices.ofIncident(id),
        timeline.page(id, null, LATEST).map(Page::items).orElse(List.of()).reversed());
  }

  private List<ToldRole> told(IncidentView view) {
    IncidentFacts incident = view.facts();
    List<String> asked =
        playbooks.frozen(incident.playbookId()).playbook().alertFor(incident.kind()).stream()
            .map(OwnerRole::wire)
            .toList();
    return ToldRole.of(view.deliveries(), asked, incident.stage() != Stage.REPORTED);
  }
}
