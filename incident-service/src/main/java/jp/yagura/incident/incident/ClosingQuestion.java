package jp.yagura.incident.incident;

import java.util.Optional;
import jp.yagura.kit.refusal.Refused;

/**
 * Something that is unusual about closing an incident as it is. Whoever closes it is asked, and may
 * close it all the same. Asked of the features that know it.
 */
public interface ClosingQuestion {

  /** What is unusual; empty when nothing is. */
  Optional<Refused> asks(IncidentFacts incident);
}
