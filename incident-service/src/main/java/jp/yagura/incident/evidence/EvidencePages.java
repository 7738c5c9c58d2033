package jp.yagura.incident.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The evidence of an incident, to look at and to add to. What was typed survives every refusal. */
@Path("/incidents/{id}/evidence")
@Produces("text/html;charset=UTF-8")
class EvidencePages {
  private final LayOutEvidence layout;
  private final ReadEvidence reading;
  private final SubmitEvidence submitting;
  private final VerifyEvidence verifying;
  private final Language language;

  EvidencePages(
      LayOutEvidence layout,
      ReadEvidence reading,
      SubmitEvidence submitting,
      VerifyEvidence verifying,
      Language language) {
    this.layout = layout;
    this.reading = reading;
    this.submitting = submitting;
    this.verifying = verifying;
    this.language = language;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response list(IncidentId id, @QueryParam("did") @DefaultValue("") String did) {
    return Response.ok(EvidenceTemplates.page(layout.page(id, did))).build();
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  public Response add(
      @PathParam("id") IncidentId id,
      @BeanParam EvidenceForm form,
      @RestForm("files") @Nullable List<FileUpload> files) {
    List<SentFile> sent = UploadForm.files(files);
    return switch (submitting.submit(id, form, sent)) {
      case Outcome.Done<String> _ ->
          Response.seeOther(URI.create("/incidents/" + id + "/evidence?did=added")).build();
      case Outcome.NotDone<String>(List<Refused> refusals) -> {
        Refused first = refusals.getFirst();
        if (first.reason() == Refused.Reason.NOT_FOUND) {
          throw first.exception();
        }
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(first.reason().status())
            .entity(EvidenceTemplates.page(layout.refused(id, form, errors, !sent.isEmpty())))
            .build();
      }
    };
  }

  @GET
  @Path("verification")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response verification(IncidentId id) {
    EvidenceCheckPage page = verifying.verify(id).orElseThrow(() -> Refused.notFound().exception());
    return Response.ok(EvidenceTemplates.verification(page)).build();
  }

  @GET
  @Path("{evidenceId}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response content(IncidentId id, UUID evidenceId) {
    return DownloadPages.answer(reading.content(id, evidenceId));
  }

  @GET
  @Path("{evidenceId}/small")
  @Produces("image/jpeg")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response small(IncidentId id, UUID evidenceId) {
    byte[] picture =
        reading.thumbnail(id, evidenceId).orElseThrow(() -> Refused.notFound().exception());
    return Response.ok(picture).header("Content-Security-Policy", DownloadPages.SANDBOX).build();
  }
}
