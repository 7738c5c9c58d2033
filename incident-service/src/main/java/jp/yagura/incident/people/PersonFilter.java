package jp.yagura.incident.people;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.page.Times;

/**
 * Notes who signed in, once a day and whenever something about the person changed. It comes after
 * the municipality is known.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 20)
class PersonFilter implements ContainerRequestFilter {
  private final PersonQueries queries;
  private final SecurityIdentity identity;
  private final CurrentCaller caller;
  private final Clock clock;

  /** What this process noted last, by municipality and subject. */
  private final Map<String, Noted> noted = new ConcurrentHashMap<>();

  PersonFilter(
      PersonQueries queries, SecurityIdentity identity, CurrentCaller caller, Clock clock) {
    this.queries = queries;
    this.identity = identity;
    this.caller = caller;
    this.clock = clock;
  }

  private record Noted(Person person, LocalDate day) {}

  @Override
  public void filter(ContainerRequestContext request) {
    boolean sees =
        !identity.isAnonymous()
            && caller.is(Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN)
            && caller.municipality().isPresent()
            && request.getUriInfo().getPathParameters().get("municipality") == null;
    if (!sees || !BlockingOperationControl.isBlockingAllowed()) {
      return;
    }
    String subject = caller.subject();
    var now =
        new Noted(
            new Person(
                subject,
                caller.name(),
                caller.division().orElse(null),
                caller.email().orElse(null),
                new TreeSet<>(caller.roles()).stream().toList()),
            LocalDate.ofInstant(clock.instant(), Times.TOKYO));
    String key = caller.municipality().get() + "/" + subject;
    if (!now.equals(noted.get(key))) {
      queries.note(now.person(), now.day());
      noted.put(key, now);
    }
  }
}
