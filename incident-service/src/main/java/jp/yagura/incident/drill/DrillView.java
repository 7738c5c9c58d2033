package jp.yagura.incident.drill;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.incident.IncidentFacts;

/**
 * A drill as its players see it; what has not happened yet is seen by whoever runs it alone.
 *
 * @param scenarioTitle in both languages; the id where this version knows it no longer
 */
record DrillView(
    IncidentFacts incident,
    @JsonUnwrapped Drill.Facts drill,
    Text scenarioTitle,
    List<DrillInjectView> injects,
    DrillScore score) {

  DrillView {
    injects = List.copyOf(injects);
  }

  /** Whether it goes on. */
  @JsonIgnore
  public boolean isGoingOn() {
    return !incident.stage().ended();
  }
}
