package jp.yagura.incident.console;

import java.util.List;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.console.incident.IncidentPage;
import jp.yagura.incident.console.incident.StepCard;
import jp.yagura.incident.overview.IncidentList;
import jp.yagura.incident.report.ReportView;
import jp.yagura.incident.response.IncidentFacts;
import jp.yagura.incident.response.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows.
 *
 * @param responder whether the reader responds, rather than only reports
 * @param duties incidents at work, each with its next step
 * @param mine the latest reports of the reader
 */
record HomePage(
    boolean responder,
    boolean reporter,
    IncidentList open,
    List<Duty> duties,
    List<ReportView> mine) {

  /** An incident at work. */
  record Duty(IncidentFacts incident, Text type, IncidentPage.Work work) {
    /** The next step, when it is the reader's; null otherwise. */
    public @Nullable StepCard yours() {
      StepCard next = work.next();
      return next != null && next.step().progress().actable() ? next : null;
    }

    /** Whether somebody has to find out whether the report is true. */
    public boolean fresh() {
      return incident.stage() == Stage.REPORTED;
    }
  }

  /** How many incidents there are under a name of the counts. */
  public long count(String name) {
    return open.counts().getOrDefault(name, 0L);
  }

  /** How many are being handled. */
  public long atWork() {
    return count("confirmed") + count("contained") + count("recovered");
  }
}
