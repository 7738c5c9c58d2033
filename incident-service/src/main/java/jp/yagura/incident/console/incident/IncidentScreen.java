package jp.yagura.incident.console.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.yagura.incident.notice.NoticeReading;
import jp.yagura.incident.overview.IncidentView;
import jp.yagura.incident.overview.ReadIncident;
import jp.yagura.incident.overview.ReadTimeline;
import jp.yagura.incident.response.Act;
import jp.yagura.incident.response.IncidentFacts;
import jp.yagura.incident.response.VisibilityPolicy;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Puts the page of an incident together, for the one who reads it. */
@ApplicationScoped
class IncidentScreen {
  private static final int LATEST = 1000;

  private final ReadIncident incidents;
  private final StepCards cards;
  private final NoticeReading notices;
  private final ReadTimeline timeline;
  private final VisibilityPolicy visibility;
  private final CurrentCaller caller;

  IncidentScreen(
      ReadIncident incidents,
      StepCards cards,
      NoticeReading notices,
      ReadTimeline timeline,
      VisibilityPolicy visibility,
      CurrentCaller caller) {
    this.incidents = incidents;
    this.cards = cards;
    this.notices = notices;
    this.timeline = timeline;
    this.visibility = visibility;
    this.caller = caller;
  }

  /**
   * The page.
   *
   * @param form what was typed into a step and refused, or null
   * @param typed what was typed elsewhere and refused
   * @param prefill values that wait in the form of a step
   */
  IncidentPage page(
      UUID id,
      @Nullable StepForm form,
      IncidentPage.Typed typed,
      Map<String, Map<String, String>> prefill) {
    IncidentView view = view(id);
    List<StepCard> steps = cards.of(view.steps(), form, prefill);
    return new IncidentPage(
        view.facts(),
        view.typeLabel(),
        IncidentPage.Work.of(steps),
        around(view),
        rights(view.facts()),
        typed);
  }

  /** The incident, when the reader sees it. */
  IncidentView view(UUID id) {
    return incidents.read(id).orElseThrow(() -> Refused.notFound().exception());
  }

  private IncidentPage.Around around(IncidentView view) {
    UUID id = view.facts().id();
    return new IncidentPage.Around(
        view.report(),
        view.account(),
        view.deliveries(),
        notices.ofIncident(id),
        timeline.page(id, null, LATEST).map(Page::items).orElse(List.of()).reversed());
  }

  private IncidentPage.Rights rights(IncidentFacts incident) {
    boolean leads = visibility.leads();
    Set<Act> acts = leads ? incident.stage().acts() : EnumSet.noneOf(Act.class);
    boolean comment = caller.is(Role.PR, Role.IT, Role.HEAD, Role.ADMIN);
    boolean notice = caller.is(Role.PR);
    return new IncidentPage.Rights(acts, comment, notice, leads);
  }
}
