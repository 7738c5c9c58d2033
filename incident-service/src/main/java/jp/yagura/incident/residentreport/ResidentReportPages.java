package jp.yagura.incident.residentreport;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;

/** The queue of what residents reported, for PR to decide about. */
@Path("/incidents/resident-reports")
@Produces("text/html;charset=UTF-8")
class ResidentReportPages {
  private final FindResidentReports find;
  private final DecideResidentReports decide;
  private final Playbooks playbooks;
  private final CurrentCaller caller;
  private final Language language;

  ResidentReportPages(
      FindResidentReports find,
      DecideResidentReports decide,
      Playbooks playbooks,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.decide = decide;
    this.playbooks = playbooks;
    this.caller = caller;
    this.language = language;
  }

  /**
   * What was typed and came back.
   *
   * @param id of the group
   * @param what accept, join or dismiss
   */
  record FormInput(String id, String what, String text) {
    static final FormInput NOTHING = new FormInput("", "", "");

    /** Whether this form of this group came back. */
    public boolean at(UUID group, String form) {
      return group.toString().equals(id) && form.equals(what);
    }
  }

  /** What a decision did, for the line that says so. */
  record Page(
      List<FindResidentReports.Group> waiting,
      List<FindResidentReports.Past> decided,
      List<Playbooks.Kind> kinds,
      boolean mayDecide,
      String done) {

    /** The kind that is proposed for a group: a fake, unless it is an account of ours. */
    public String proposed(FindResidentReports.Group group) {
      return kinds.stream()
          .filter(it -> group.official() == null ? it.fakeExists() : it.ownAccountTaken())
          .findFirst()
          .map(Playbooks.Kind::id)
          .orElse("");
    }
  }

  @CheckedTemplate(basePath = "residentreport")
  static class Pages {
    static native TemplateInstance queue(Page p, FormInput typed, FormErrors errors);
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance all(@QueryParam("done") @DefaultValue("") String done) {
    return page(done, FormInput.NOTHING, FormErrors.NONE);
  }

  @POST
  @Path("accept")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response accept(
      @FormParam("id") UUID id, @FormParam("kind") @DefaultValue("") String kind) {
    return answer(
        decide.accept(id, kind).map(it -> "/incidents/" + it),
        new FormInput("" + id, "accept", kind));
  }

  @POST
  @Path("join")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response join(
      @FormParam("id") UUID id, @FormParam("number") @DefaultValue("") String number) {
    return answer(
        decide.join(id, number).map(it -> "/incidents/" + it),
        new FormInput("" + id, "join", number));
  }

  @POST
  @Path("dismiss")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response dismiss(
      @FormParam("id") UUID id, @FormParam("reason") @DefaultValue("") String reason) {
    return answer(
        decide.dismiss(id, reason).map(_ -> "/incidents/resident-reports?done=dismissed#decided"),
        new FormInput("" + id, "dismiss", reason));
  }

  @POST
  @Path("reopen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response reopen(@FormParam("id") UUID id) {
    return answer(
        decide.reopen(id).map(_ -> "/incidents/resident-reports?done=reopened"), FormInput.NOTHING);
  }

  private Response answer(Outcome<String> outcome, FormInput typed) {
    return switch (outcome) {
      case Outcome.Done<String>(String next) -> Response.seeOther(URI.create(next)).build();
      case Outcome.NotDone<String>(var refusals) ->
          Response.status(refusals.getFirst().reason().status())
              .entity(page("", typed, FormErrors.of(refusals, language.now())))
              .build();
    };
  }

  private TemplateInstance page(String done, FormInput typed, FormErrors errors) {
    Page page =
        new Page(
            find.waiting(),
            find.decided(),
            playbooks.kinds(),
            caller.is(Role.PR, Role.ADMIN),
            done);
    return Pages.queue(page, typed, errors);
  }
}
