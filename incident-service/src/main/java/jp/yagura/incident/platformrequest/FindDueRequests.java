package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/** Finds the requests about which the caller should ask again: the lead all, a head the own. */
@ApplicationScoped
public class FindDueRequests {
  private static final int MOST = 20;

  private final PlatformRequestQueries queries;
  private final VisibilityPolicy visibility;
  private final CurrentCaller caller;
  private final Clock clock;

  FindDueRequests(
      PlatformRequestQueries queries,
      VisibilityPolicy visibility,
      CurrentCaller caller,
      Clock clock) {
    this.queries = queries;
    this.visibility = visibility;
    this.caller = caller;
    this.clock = clock;
  }

  /** A few of them, the one that waits longest first. */
  public List<DueRequest> find() {
    return find(MOST);
  }

  /** At most so many, the one that waits longest first. */
  List<DueRequest> find(int most) {
    if (visibility.leads()) {
      return queries.due(clock.instant(), null, most);
    }
    return caller.is(Role.HEAD)
        ? caller
            .division()
            .map(division -> queries.due(clock.instant(), division, most))
            .orElse(List.of())
        : List.of();
  }
}
