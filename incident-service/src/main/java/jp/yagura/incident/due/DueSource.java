package jp.yagura.incident.due;

import java.time.Instant;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;

/**
 * A room in which things wait until a time. Its bean is found by itself; {@link DueSweep} asks it
 * in the municipality in scope, within a transaction.
 */
public interface DueSource {

  /**
   * The incidents in which something is to be told by now. One that was told is no longer among
   * them.
   *
   * @param most how many at most
   */
  List<IncidentId> incidents(Instant now, int most);

  /** Records what is late in an incident that nobody else has in hand, and when it is next told. */
  void tell(IncidentFacts incident, Instant now);
}
