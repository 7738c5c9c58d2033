package jp.yagura.incident.drill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** The list of drills, and the form that starts one. */
@Path("/incidents/drills")
@Produces("text/html;charset=UTF-8")
class DrillListPages {
  private static final int MOST = 50;

  private final DrillQueries queries;
  private final Scenarios scenarios;
  private final StartDrillOnce starting;
  private final Playbooks playbooks;
  private final VisibilityPolicy visibility;
  private final Language language;

  DrillListPages(
      DrillQueries queries,
      Scenarios scenarios,
      StartDrillOnce starting,
      Playbooks playbooks,
      VisibilityPolicy visibility,
      Language language) {
    this.queries = queries;
    this.scenarios = scenarios;
    this.starting = starting;
    this.playbooks = playbooks;
    this.visibility = visibility;
    this.language = language;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response list() {
    List<DrillRow> seen =
        queries.latest(false, MOST).stream().filter(it -> visibility.sees(it.division())).toList();
    return Response.ok(DrillTemplates.list(new DrillListPage(seen, playable(), visibility.leads())))
        .build();
  }

  /** Those whose kind the guideline of the municipality knows. */
  private List<Scenario> playable() {
    List<String> kinds = playbooks.kinds().stream().map(Playbooks.Kind::id).toList();
    return scenarios.all().stream().filter(it -> kinds.contains(it.kind())).toList();
  }

  @GET
  @Path("new")
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response begin(@QueryParam("scenario") @DefaultValue("") String scenario) {
    return page(200, chosen(scenario), "", UUID.randomUUID().toString(), FormErrors.NONE);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response start(
      @FormParam("scenario") @DefaultValue("") String scenario,
      @FormParam("account") @DefaultValue("") String account,
      @FormParam("key") @DefaultValue("") String key) {
    Scenario played = chosen(scenario);
    return switch (starting.start(key, new NewDrill(scenario, account))) {
      case Outcome.Done<String>(String path) -> Response.seeOther(URI.create(path)).build();
      case Outcome.NotDone<String>(List<Refused> refusals) ->
          page(
              refusals.getFirst().reason().status(),
              played,
              account,
              UUID.randomUUID().toString(),
              FormErrors.of(refusals, language.now()));
    };
  }

  /** The one that is asked for, or the first. */
  private Scenario chosen(String scenario) {
    return scenarios.byId(scenario).orElseGet(() -> scenarios.all().getFirst());
  }

  private Response page(
      int status, Scenario scenario, String account, String key, FormErrors errors) {
    List<String> roles =
        playbooks.inForce(scenario.kind()).stream()
            .flatMap(it -> it.playbook().playbook().alertFor(scenario.kind()).stream())
            .map(OwnerRole::wire)
            .toList();
    return Response.status(status)
        .entity(DrillTemplates.begin(new DrillBeginPage(scenario, account, key, roles, errors)))
        .build();
  }
}
