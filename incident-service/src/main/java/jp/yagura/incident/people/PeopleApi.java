package jp.yagura.incident.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The people who can be named in an incident, over HTTP. */
@Path("/api/v1/incidents/{id}/people")
@Produces(MediaType.APPLICATION_JSON)
class PeopleApi {
  private final KnownPeople people;
  private final IncidentAccess incidents;

  PeopleApi(KnownPeople people, IncidentAccess incidents) {
    this.people = people;
    this.incidents = incidents;
  }

  /**
   * One of them.
   *
   * @param subject the id at the identity provider
   * @param mailable whether an address is known to write to
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NamedPerson(String subject, String name, @Nullable String division, boolean mailable) {
    static NamedPerson of(Person person) {
      return new NamedPerson(
          person.subject(), person.name(), person.division(), person.email() != null);
    }
  }

  /** All of them, by division and name. */
  record NamedPeople(List<NamedPerson> items) {}

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  @Operation(summary = "Who signed in and may see the incident, and so can be named or asked")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  public NamedPeople all(@PathParam("id") IncidentId id) {
    return incidents
        .visible(id)
        .map(it -> new NamedPeople(people.seeing(it).stream().map(NamedPerson::of).toList()))
        .orElseThrow(() -> Refused.notFound().exception());
  }
}
