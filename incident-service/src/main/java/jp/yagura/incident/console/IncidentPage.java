package jp.yagura.incident.console;

import java.util.List;
import java.util.Set;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.account.AccountView;
import jp.yagura.incident.delivery.DeliveryView;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.report.ReportView;
import jp.yagura.incident.response.Act;
import jp.yagura.incident.response.IncidentFacts;
import jp.yagura.incident.timeline.TimelineItem;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/** Everything on the page of an incident. */
record IncidentPage(
    IncidentFacts incident, Text type, Work work, Around around, Rights rights, Typed typed) {

  /**
   * The playbook.
   *
   * @param next the step to do next, of the reader if there is one; null when all is done
   */
  record Work(List<Phase> phases, int done, int total, @Nullable StepCard next) {
    /** What stands in the way of closing. */
    public List<StepCard> missing() {
      return phases.stream().flatMap(p -> p.cards().stream()).filter(c -> !c.settled()).toList();
    }
  }

  /** A phase with its steps. */
  record Phase(Text name, List<StepCard> cards) {}

  /**
   * What belongs to the incident.
   *
   * @param timeline the latest first
   */
  record Around(
      @Nullable ReportView report,
      @Nullable AccountView account,
      List<DeliveryView> deliveries,
      List<NoticeView> notices,
      List<TimelineItem> timeline) {}

  /** What the reader may do. */
  record Rights(Set<Act> acts, boolean comment, boolean notice, boolean lead) {}

  /**
   * What was typed and refused.
   *
   * @param act the stage button, or empty
   */
  record Typed(FormErrors errors, String act, String words, String comment, boolean stale) {
    static final Typed NOTHING = new Typed(FormErrors.NONE, "", "", "", false);
  }

  /** What a form must send to move the incident as the reader sees it. */
  public String version() {
    return Version.quoted(incident.version());
  }

  /** Whether a stage button was refused, so that its form stays open. */
  public boolean open(Act act) {
    return typed.act().equals(act.wire());
  }
}
