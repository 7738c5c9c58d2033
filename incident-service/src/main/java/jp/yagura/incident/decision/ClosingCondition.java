package jp.yagura.incident.decision;

import java.util.List;
import jp.yagura.incident.response.IncidentFacts;

/** What must be so before an incident may be closed; asked of the features that know. */
public interface ClosingCondition {

  /** The steps that are still missing; empty when it may be closed. */
  List<MissingStep> missing(IncidentFacts incident);
}
