package jp.yagura.incident.drill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Drills over HTTP: what there is, and how one begins. */
@Path("/api/v1/incidents/drills")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class DrillListApi {
  private static final int MOST = 200;

  private final DrillQueries queries;
  private final Scenarios scenarios;
  private final StartDrill starting;
  private final ReadDrill reading;
  private final VisibilityPolicy visibility;
  private final Idempotency idempotency;

  DrillListApi(
      DrillQueries queries,
      Scenarios scenarios,
      StartDrill starting,
      ReadDrill reading,
      VisibilityPolicy visibility,
      Idempotency idempotency) {
    this.queries = queries;
    this.scenarios = scenarios;
    this.starting = starting;
    this.reading = reading;
    this.visibility = visibility;
    this.idempotency = idempotency;
  }

  /** Drills, those that go on first. */
  record DrillList(List<DrillRow> items) {}

  /** What can be played. */
  record ScenarioList(List<Scenario> items) {}

  @GET
  @Operation(summary = "Drills, those that go on first, then the latest")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public DrillList list() {
    return new DrillList(
        queries.latest(false, MOST).stream().filter(it -> visibility.sees(it.division())).toList());
  }

  @GET
  @Path("scenarios")
  @Operation(summary = "What can be played in a drill; only for those who run drills")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public ScenarioList all() {
    return new ScenarioList(scenarios.all());
  }

  @POST
  @Operation(summary = "Starts a drill: an incident that is an exercise from beginning to end")
  @APIResponse(responseCode = "201", description = "The drill; its alarm goes out as a real one")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response start(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewDrill body) {
    return idempotency.once(
        key,
        "start-drill",
        body,
        () -> {
          IncidentId id = starting.start(body).orRefuse();
          DrillView drill = reading.find(id).orElseThrow(() -> Refused.notFound().exception());
          return Reply.created("/api/v1/incidents/" + id + "/drill", null, drill);
        });
  }
}
