package jp.yagura.account.dailycheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.register.AccountId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** The accounts that I look at today, made for a phone. */
@Path("/accounts/daily-check")
@Produces("text/html;charset=UTF-8")
class DailyCheckPages {
  private final CheckAccess access;
  private final FindChecks find;
  private final RecordCheck record;
  private final CheckSettings settings;
  private final Language language;

  DailyCheckPages(
      CheckAccess access,
      FindChecks find,
      RecordCheck record,
      CheckSettings settings,
      Language language) {
    this.access = access;
    this.find = find;
    this.record = record;
    this.settings = settings;
    this.language = language;
  }

  /**
   * The list.
   *
   * @param open what nobody looked at yet today
   * @param made what somebody looked at today
   * @param others what is not due today
   */
  record Today(List<CheckRow> open, List<CheckRow> made, List<CheckRow> others, String dueAt) {}

  @CheckedTemplate(basePath = "dailycheck")
  static class Pages {
    static native TemplateInstance today(Today t, FormErrors errors, String done);

    static native TemplateInstance coverage(List<CheckCoverage> rows);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance today(@QueryParam("done") @DefaultValue("") String done) {
    return page(FormErrors.NONE, done);
  }

  @GET
  @Path("coverage")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance coverage() {
    return Pages.coverage(find.coverage());
  }

  /** Says what was seen; what is odd goes on to the form that reports it. */
  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response made(
      @PathParam("id") AccountId id,
      @FormParam("outcome") @DefaultValue("") String outcome,
      @FormParam("lastPostOn") @DefaultValue("") String lastPostOn) {
    access.checkable(id);
    Optional<CheckOutcome> seen =
        Arrays.stream(CheckOutcome.values()).filter(it -> it.wire().equals(outcome)).findFirst();
    if (seen.isEmpty()) {
      return again(List.of(Refused.invalid("outcome", "check-choose")));
    }
    LocalDate posted;
    try {
      posted = lastPostOn.isBlank() ? null : LocalDate.parse(lastPostOn.strip());
    } catch (DateTimeException _) {
      return again(List.of(Refused.invalid("lastPostOn", "check-last-post")));
    }
    return switch (record.record(id, seen.get(), posted)) {
      case Outcome.Done<CheckRow> _ ->
          to(
              seen.get() == CheckOutcome.ODD
                  ? "/reports/new?account=" + id
                  : "/accounts/daily-check?done=made");
      case Outcome.NotDone<CheckRow>(var refusals) -> again(refusals);
    };
  }

  @POST
  @Path("{id}/undo")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response undo(@PathParam("id") AccountId id) {
    return switch (record.undo(id)) {
      case Outcome.Done<CheckRow> _ -> to("/accounts/daily-check?done=undone");
      case Outcome.NotDone<CheckRow>(var refusals) -> again(refusals);
    };
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  private Response again(List<Refused> refusals) {
    return Response.status(422).entity(page(FormErrors.of(refusals, language.now()), "")).build();
  }

  private TemplateInstance page(FormErrors errors, String done) {
    List<CheckRow> all = find.today();
    List<CheckRow> made = all.stream().filter(CheckRow::made).toList();
    List<CheckRow> open = all.stream().filter(it -> !it.made() && it.owed()).toList();
    List<CheckRow> others = all.stream().filter(it -> !it.made() && !it.owed()).toList();
    return Pages.today(new Today(open, made, others, settings.dueAt().toString()), errors, done);
  }
}
