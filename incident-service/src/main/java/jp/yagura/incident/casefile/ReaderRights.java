package jp.yagura.incident.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.Move;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/** Which forms the reader of an incident finds on the page. */
@ApplicationScoped
class ReaderRights {
  private final VisibilityPolicy visibility;
  private final CurrentCaller caller;

  ReaderRights(VisibilityPolicy visibility, CurrentCaller caller) {
    this.visibility = visibility;
    this.caller = caller;
  }

  IncidentPage.Rights on(IncidentFacts incident) {
    boolean leads = visibility.leads();
    List<Move> acts = leads ? incident.stage().acts() : List.of();
    boolean comment = caller.is(Role.PR, Role.IT, Role.HEAD, Role.ADMIN);
    boolean notice = caller.is(Role.PR);
    return new IncidentPage.Rights(acts, comment, notice, leads);
  }
}
