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

  /** The one that waits longest first. */
  public List<DueRequest> find() {
    if (visibility.leads()) {
      return queries.due(clock.instant(), null, MOST);
    }
    return caller.is(Role.HEAD)
        ? caller
            .division()
            .map(division -> queries.due(clock.instant(), division, MOST))
            .orElse(List.of())
        : List.of();
  }
}
