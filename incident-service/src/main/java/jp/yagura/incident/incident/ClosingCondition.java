package jp.yagura.incident.incident;

import java.util.List;

/** What must be so before an incident may be closed; asked of the features that know. */
public interface ClosingCondition {

  /** The steps that are still missing; empty when it may be closed. */
  List<MissingStep> missing(IncidentFacts incident);
}
