package jp.yagura.incident.drill;

import java.util.List;

/**
 * The drills there were, and what can be played.
 *
 * @param runs whether the reader may start one
 */
record DrillListPage(List<DrillRow> drills, List<Scenario> scenarios, boolean runs) {
  DrillListPage {
    drills = List.copyOf(drills);
    scenarios = List.copyOf(scenarios);
  }
}
