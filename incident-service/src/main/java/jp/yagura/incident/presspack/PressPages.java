package jp.yagura.incident.presspack;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import jp.yagura.document.PdfFiles;
import jp.yagura.document.WordFiles;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.document.DocumentFile;
import jp.yagura.incident.document.DocumentFormat;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The press material of a notice, to be taken as a file, and whom it was given to. */
@Path("/incidents/{incidentId}/notices")
@Produces("text/html;charset=UTF-8")
class PressPages {
  private final FindPressNotice notices;
  private final ReadPressProvisions reading;
  private final RecordPressProvision recording;
  private final TakeBackPressProvision takingBack;
  private final PressStep steps;
  private final CurrentCaller caller;
  private final Language language;

  PressPages(
      FindPressNotice notices,
      ReadPressProvisions reading,
      RecordPressProvision recording,
      TakeBackPressProvision takingBack,
      PressStep steps,
      CurrentCaller caller,
      Language language) {
    this.notices = notices;
    this.reading = reading;
    this.recording = recording;
    this.takingBack = takingBack;
    this.steps = steps;
    this.caller = caller;
    this.language = language;
  }

  @GET
  @Path("{id}/press")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response show(IncidentId incidentId, NoticeId id) {
    return page(200, find(incidentId, id), new PressForm(), FormErrors.NONE, null);
  }

  @POST
  @Path("{id}/press")
  @RolesAllowed(Role.PR)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response provide(IncidentId incidentId, NoticeId id, @BeanParam PressForm form) {
    FindPressNotice.Found found = find(incidentId, id);
    List<Refused> unreadable = form.refusals();
    Outcome<PressProvisionView> outcome =
        unreadable.isEmpty()
            ? recording.record(id, form.recipient(), form.when())
            : Outcome.refused(unreadable);
    return switch (outcome) {
      case Outcome.Done<PressProvisionView> _ -> given(incidentId, id);
      case Outcome.NotDone<PressProvisionView>(var refusals) ->
          page(
              refusals.getFirst().reason().status(),
              found,
              form,
              FormErrors.of(refusals, language.now()),
              null);
    };
  }

  @POST
  @Path("{id}/press/{pid}/take-back")
  @RolesAllowed(Role.PR)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(
      IncidentId incidentId, NoticeId id, UUID pid, @BeanParam PressForm form) {
    FindPressNotice.Found found = find(incidentId, id);
    return switch (takingBack.takeBack(id, pid, form.reason())) {
      case Outcome.Done<PressProvisionView> _ -> given(incidentId, id);
      case Outcome.NotDone<PressProvisionView>(var refusals) -> {
        Refused first = refusals.getFirst();
        if (first.reason() == Refused.Reason.NOT_FOUND) {
          throw first.exception();
        }
        yield page(
            first.reason().status(), found, form, FormErrors.of(refusals, language.now()), pid);
      }
    };
  }

  private static Response given(IncidentId incidentId, NoticeId id) {
    return Response.seeOther(
            URI.create("/incidents/" + incidentId + "/notices/" + id + "/press#given"))
        .build();
  }

  @GET
  @Path("{id}/press-pack.pdf")
  @Produces(PdfFiles.MEDIA_TYPE)
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response pdf(IncidentId incidentId, NoticeId id, @Context UriInfo uri) {
    find(incidentId, id);
    return answer(notices.file(id, DocumentFormat.PDF, home(uri)));
  }

  @GET
  @Path("{id}/press-pack.docx")
  @Produces(WordFiles.MEDIA_TYPE)
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response docx(IncidentId incidentId, NoticeId id, @Context UriInfo uri) {
    find(incidentId, id);
    return answer(notices.file(id, DocumentFormat.DOCX, home(uri)));
  }

  /** Scheme and host, as the reader knows them. */
  static String home(UriInfo uri) {
    return uri.getBaseUri().toString().replaceAll("/+$", "");
  }

  static Response answer(Outcome<DocumentFile> outcome) {
    DocumentFile file = outcome.orRefuse();
    return Response.ok(file.content(), file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
        .build();
  }

  private FindPressNotice.Found find(IncidentId incidentId, NoticeId id) {
    return notices
        .find(id)
        .filter(found -> found.incident().id().equals(incidentId))
        .orElseThrow(() -> Refused.notFound().exception());
  }

  private Response page(
      int status,
      FindPressNotice.Found found,
      PressForm form,
      FormErrors errors,
      @Nullable UUID wrong) {
    return Response.status(status)
        .entity(
            PressTemplates.page(
                new PressPage(
                    found.incident(),
                    found.notice(),
                    reading.ofNotice(found.notice().id()),
                    caller.is(Role.PR),
                    form,
                    errors,
                    wrong,
                    steps.open(found.incident()).orElse(null))))
        .build();
  }
}
