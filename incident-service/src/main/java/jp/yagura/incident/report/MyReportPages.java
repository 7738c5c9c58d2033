package jp.yagura.incident.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.alarm.ReadDeliveries;
import jp.yagura.incident.evidence.Evidence;
import jp.yagura.incident.evidence.EvidenceItem;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.words.Words;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What the reader reported, the receipt for it and what became of it. */
@Path("/reports")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN, Role.AUDITOR})
class MyReportPages {
  private static final Words WORDS = Words.of("receipt");

  private static final int PAGE = 20;
  private final ReadReports reports;
  private final Playbooks playbooks;
  private final Evidence evidence;
  private final AddPictures adding;
  private final AskLikeness likeness;
  private final ReadDeliveries deliveries;
  private final Language language;
  private final Clock clock;

  MyReportPages(
      ReadReports reports,
      Playbooks playbooks,
      Evidence evidence,
      AddPictures adding,
      AskLikeness likeness,
      ReadDeliveries deliveries,
      Language language,
      Clock clock) {
    this.reports = reports;
    this.playbooks = playbooks;
    this.evidence = evidence;
    this.adding = adding;
    this.likeness = likeness;
    this.language = language;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  @GET
  public Response list(@QueryParam("cursor") @Nullable String cursor) {
    return Response.ok(ReportTemplates.mine(reports.page(true, Cursor.parse(cursor), PAGE)))
        .build();
  }

  @GET
  @Path("{id}/receipt")
  public Response receipt(UUID id, @QueryParam("did") @DefaultValue("") String did) {
    return receipt(200, id, did.equals("added"), FormErrors.NONE);
  }

  @POST
  @Path("{id}/pictures")
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response add(
      @PathParam("id") UUID id, @RestForm(ReportForm.SHOTS) @Nullable List<FileUpload> files) {
    PicturesForm pictures = PicturesForm.of(files == null ? List.of() : files);
    Outcome<List<EvidenceItem>> outcome =
        pictures.refusals().isEmpty()
            ? adding.add(id, pictures.good())
            : Outcome.refused(pictures.refusals());
    return switch (outcome) {
      case Outcome.Done<List<EvidenceItem>> _ ->
          Response.seeOther(URI.create("/reports/" + id + "/receipt?did=added#pictures")).build();
      case Outcome.NotDone<List<EvidenceItem>>(List<Refused> refusals) -> {
        Refused first = refusals.getFirst();
        if (first.reason() == Refused.Reason.NOT_FOUND) {
          throw first.exception();
        }
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield receipt(first.reason().status(), id, false, errors);
      }
    };
  }

  private Response receipt(int status, UUID id, boolean added, FormErrors errors) {
    ReportView report = reports.one(id).orElseThrow(() -> Refused.notFound().exception());
    return Response.status(status)
        .entity(
            ReportTemplates.receipt(
                report,
                reached(report),
                evidence.withReport(report.incidentId(), report.number()),
                like(report),
                new AddedPictures(adding.may(report), added, errors)))
        .build();
  }

  /** What the account looks like, unless the report says already that it is about a fake. */
  private @Nullable Likeness like(ReportView report) {
    boolean said =
        playbooks.kinds().stream()
            .anyMatch(kind -> kind.fakeExists() && kind.id().equals(report.kind()));
    return said ? null : likeness.of(report.accountGiven()).orElse(null);
  }

  private ReachedByAlarm reached(ReportView report) {
    Text division =
        playbooks
            .division(OwnerRole.PR)
            .orElseGet(
                () ->
                    new Text(
                        WORDS.get("no_guideline_pr", Locale.JAPANESE),
                        WORDS.get("no_guideline_pr", Locale.ENGLISH)));
    return ReachedByAlarm.of(
        deliveries.of(report.incidentId()), division, report.reportedAt(), clock.instant());
  }
}
