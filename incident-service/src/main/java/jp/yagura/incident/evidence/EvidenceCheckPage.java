package jp.yagura.incident.evidence;

import jp.yagura.incident.incident.IncidentFacts;

/** The page that says whether the evidence of an incident is as it was. */
record EvidenceCheckPage(IncidentFacts incident, EvidenceCheck check) {}
