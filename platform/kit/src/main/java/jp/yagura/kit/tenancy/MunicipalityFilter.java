package jp.yagura.kit.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Refused;

/**
 * Settles for whom a request is answered: on public pages the path says it, everywhere else the
 * caller's token. A token never opens another municipality's public path for writing, because
 * public paths only read.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
class MunicipalityFilter implements ContainerRequestFilter {
  private final CurrentMunicipality current;
  private final CurrentCaller caller;
  private final SecurityIdentity identity;
  private final MunicipalityNames names;

  MunicipalityFilter(
      CurrentMunicipality current,
      CurrentCaller caller,
      SecurityIdentity identity,
      MunicipalityNames names) {
    this.current = current;
    this.caller = caller;
    this.identity = identity;
    this.names = names;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    List<String> path = request.getUriInfo().getPathParameters().get("municipality");
    if (path != null) {
      if (!names.ids().contains(path.getFirst())) {
        throw Refused.notFound().exception();
      }
      current.set(path.getFirst());
    } else if (!identity.isAnonymous()) {
      current.set(
          caller
              .municipality()
              .orElseThrow(() -> Refused.forbidden("no-municipality").exception()));
    }
  }
}
