package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.search.SearchIncidents;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import org.jspecify.annotations.Nullable;

/** Narrows what is asked for to what the caller may see, and looks its words up. */
@ApplicationScoped
class ListConditions {
  /** More than this are not named: so common a word is quickly met while the list is read. */
  static final int MOST = 1000;

  private final VisibilityPolicy visibility;
  private final CurrentCaller caller;
  private final SearchIncidents search;

  ListConditions(VisibilityPolicy visibility, CurrentCaller caller, SearchIncidents search) {
    this.visibility = visibility;
    this.caller = caller;
    this.search = search;
  }

  /** Empty when the caller may see none of it: a head sees the own division, whatever is asked. */
  Optional<ListCondition> to(IncidentFilter wanted) {
    if (visibility.seesAll()) {
      return Optional.of(searched(wanted));
    }
    return caller
        .division()
        .filter(visibility::headOf)
        .filter(own -> wanted.division() == null || own.equals(wanted.division()))
        .map(own -> searched(wanted.of(own)));
  }

  private ListCondition searched(IncidentFilter filter) {
    List<String> words = filter.q() == null ? List.of() : search.words(filter.q());
    @Nullable List<IncidentId> found = words.isEmpty() ? null : search.listed(words, MOST + 1);
    boolean tooMany = found != null && found.size() > MOST;
    return new ListCondition(filter, whose(), words, tooMany ? null : found);
  }

  /** An administrator stands in for public relations, so that nothing waits for one division. */
  ListCondition.Whose whose() {
    Set<String> owners = new TreeSet<>();
    if (visibility.leads()) {
      owners.add(OwnerRole.PR.wire());
    }
    if (caller.is(Role.IT)) {
      owners.add(OwnerRole.IT.wire());
    }
    if (caller.is(Role.HEAD)) {
      owners.addAll(List.of(OwnerRole.HEAD.wire(), OwnerRole.STAFF.wire()));
    }
    return new ListCondition.Whose(owners, caller.subject());
  }
}
