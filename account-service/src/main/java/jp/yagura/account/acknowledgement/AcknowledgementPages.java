package jp.yagura.account.acknowledgement;

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
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.csv.CsvFile;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** What one reads as a private person, and how far the divisions are. */
@Path("/accounts/acknowledgements")
@Produces("text/html;charset=UTF-8")
class AcknowledgementPages {
  private static final Words WORDS = Words.of("acknowledgement");
  private static final List<String> COLUMNS = List.of("division", "person", "version", "at");

  private final FindAcknowledgements find;
  private final RecordAcknowledgement acknowledge;
  private final CurrentCaller caller;
  private final Language language;

  AcknowledgementPages(
      FindAcknowledgements find,
      RecordAcknowledgement acknowledge,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.acknowledge = acknowledge;
    this.caller = caller;
    this.language = language;
  }

  @CheckedTemplate(basePath = "acknowledgement")
  static class Pages {
    static native TemplateInstance mine(
        FindAcknowledgements.Mine m, boolean maySeeAll, FormErrors errors, String done);

    static native TemplateInstance coverage(
        List<DivisionCoverage> rows, boolean mayChange, FormErrors errors, String done);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance mine(@QueryParam("done") @DefaultValue("") String done) {
    return mine(FormErrors.NONE, done);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response read(
      @FormParam("version") @DefaultValue("") String version,
      @FormParam("understood") @DefaultValue("") String understood) {
    return switch (acknowledge.read(version, understood.equals("true"))) {
      case Outcome.Done<Acknowledgement> _ ->
          Response.seeOther(URI.create("/accounts/acknowledgements?done=read")).build();
      case Outcome.NotDone<Acknowledgement>(var refusals) ->
          Response.status(422).entity(mine(FormErrors.of(refusals, language.now()), "")).build();
    };
  }

  @GET
  @Path("coverage")
  @RolesAllowed({Role.HEAD, Role.PR, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance coverage(@QueryParam("done") @DefaultValue("") String done) {
    return coverage(FormErrors.NONE, done);
  }

  @POST
  @Path("coverage")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  public Response staff(
      @FormParam("division") @DefaultValue("") String division,
      @FormParam("staff") @DefaultValue("") String staff) {
    return switch (acknowledge.staff(division.strip(), number(staff.strip()))) {
      case Outcome.Done<AcknowledgingDivision> _ ->
          Response.seeOther(URI.create("/accounts/acknowledgements/coverage?done=staff")).build();
      case Outcome.NotDone<AcknowledgingDivision>(var refusals) ->
          Response.status(422)
              .entity(coverage(FormErrors.of(refusals, language.now()), ""))
              .build();
    };
  }

  @GET
  @Path("export.csv")
  @Produces({CsvFile.MEDIA_TYPE, "text/html"})
  @RolesAllowed({Role.HEAD, Role.PR, Role.AUDITOR, Role.ADMIN})
  public Response csv() {
    Locale now = language.now();
    StringWriter text = new StringWriter();
    try (CsvFile csv = new CsvFile(text)) {
      csv.row(COLUMNS.stream().map(it -> WORDS.get("column", now, it)).toArray());
      for (DivisionCoverage division : find.coverage()) {
        for (Acknowledgement it : division.people()) {
          csv.row(
              it.division(),
              it.personName(),
              it.guidelineVersion(),
              Times.day(it.at().atZone(Times.TOKYO).toLocalDate(), now));
        }
      }
    }
    return Response.ok(text.toString(), CsvFile.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"acknowledgements.csv\"")
        .build();
  }

  private static @Nullable Integer number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : null;
  }

  private TemplateInstance mine(FormErrors errors, String done) {
    boolean maySeeAll = caller.is(Role.HEAD, Role.PR, Role.AUDITOR, Role.ADMIN);
    return Pages.mine(find.mine(language.now()), maySeeAll, errors, done);
  }

  private TemplateInstance coverage(FormErrors errors, String done) {
    return Pages.coverage(find.coverage(), caller.is(Role.HEAD, Role.PR, Role.ADMIN), errors, done);
  }
}
