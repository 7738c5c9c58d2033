package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.DrillInjectId;
import jp.yagura.incident.IncidentId;

/** What happened in a drill besides what happens in any incident. */
public sealed interface DrillChange extends Change {

  /** Something that the scenario injects, as an entry names it. */
  record InjectName(DrillInjectId id, IncidentId incidentId, String title) {
    Map<String, String> details() {
      Map<String, String> details = new LinkedHashMap<>();
      details.put("inject", id.toString());
      details.put("title", title);
      return details;
    }
  }

  /**
   * It was started.
   *
   * @param scenario id of what it plays
   */
  record Started(IncidentId incidentId, String scenario, Text title, Instant at)
      implements DrillChange {}

  /**
   * Something happened, as the scenario has it.
   *
   * @param role that has to act on it
   * @param early whether whoever leads the drill did not wait for its time
   */
  record InjectGiven(
      InjectName inject,
      IncidentSummary incident,
      String role,
      String text,
      boolean early,
      Instant at)
      implements DrillChange {

    @Override
    public IncidentId incidentId() {
      return inject.incidentId();
    }
  }

  /** Something will not happen. */
  record InjectSkipped(InjectName inject, Instant at) implements DrillChange {

    @Override
    public IncidentId incidentId() {
      return inject.incidentId();
    }
  }

  /** Somebody said what was done about it. */
  record InjectAnswered(InjectName inject, String answer, Instant at) implements DrillChange {

    @Override
    public IncidentId incidentId() {
      return inject.incidentId();
    }
  }
}
