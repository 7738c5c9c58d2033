package jp.yagura.incident.presspack;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yagura.document.PdfFiles;
import jp.yagura.document.WordFiles;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.document.DocumentFormat;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The press material of a notice, and whom it was given to. */
@Path("/api/v1/notices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class PressApi {
  private final FindPressNotice notices;
  private final ReadPressProvisions reading;
  private final RecordPressProvision recording;
  private final TakeBackPressProvision takingBack;
  private final Idempotency idempotency;

  PressApi(
      FindPressNotice notices,
      ReadPressProvisions reading,
      RecordPressProvision recording,
      TakeBackPressProvision takingBack,
      Idempotency idempotency) {
    this.notices = notices;
    this.reading = reading;
    this.recording = recording;
    this.takingBack = takingBack;
    this.idempotency = idempotency;
  }

  /** Whom the material of a notice was given to. */
  record Provisions(List<PressProvisionView> items) {}

  /**
   * That somebody was given it.
   *
   * @param recipient such as the press club of the city
   * @param at when; now when absent
   */
  record NewProvision(
      @NotBlank @Characters(max = RecordPressProvision.LONGEST) String recipient,
      @Nullable OffsetDateTime at) {}

  /** What was wrong with a record. */
  record WrongProvision(@NotBlank String reason) {}

  @GET
  @Path("{id}/press-pack.pdf")
  @Produces(PdfFiles.MEDIA_TYPE)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.AUDITOR})
  @Operation(summary = "The press material of a notice as a PDF file")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "No such notice")
  @APIResponse(responseCode = "409", description = "The notice was taken back")
  @APIResponse(responseCode = "503", description = "A font is missing on the server")
  public Response pdf(NoticeId id, @Context UriInfo uri) {
    return PressPages.answer(notices.file(id, DocumentFormat.PDF, PressPages.home(uri)));
  }

  @GET
  @Path("{id}/press-pack.docx")
  @Produces(WordFiles.MEDIA_TYPE)
  @RolesAllowed({Role.PR, Role.ADMIN, Role.AUDITOR})
  @Operation(summary = "The press material of a notice as a Word file")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "No such notice")
  @APIResponse(responseCode = "409", description = "The notice was taken back")
  public Response docx(NoticeId id, @Context UriInfo uri) {
    return PressPages.answer(notices.file(id, DocumentFormat.DOCX, PressPages.home(uri)));
  }

  @GET
  @Path("{id}/press-provisions")
  @RolesAllowed({Role.PR, Role.ADMIN, Role.AUDITOR})
  @Operation(summary = "Whom of the press a notice was given to, the first first")
  @APIResponse(responseCode = "404", description = "No such notice")
  public Provisions provisions(NoticeId id) {
    return new Provisions(reading.ofNotice(notices.required(id).notice().id()));
  }

  @POST
  @Path("{id}/press-provisions")
  @RolesAllowed(Role.PR)
  @Operation(summary = "Writes down that somebody of the press was given a notice")
  @APIResponse(responseCode = "201", description = "What was written down; it stays for good")
  @APIResponse(responseCode = "404", description = "No such notice")
  @APIResponse(responseCode = "409", description = "The notice was taken back")
  @APIResponse(responseCode = "422", description = "A field cannot be taken")
  public Response provide(
      NoticeId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewProvision body) {
    return idempotency.once(
        key,
        "provide-press/" + id,
        body,
        () -> {
          OffsetDateTime at = body.at();
          PressProvisionView made =
              recording.record(id, body.recipient(), at == null ? null : at.toInstant()).orRefuse();
          return Reply.created("/api/v1/notices/" + id + "/press-provisions", null, made);
        });
  }

  @POST
  @Path("{id}/press-provisions/{pid}/take-back")
  @RolesAllowed(Role.PR)
  @Operation(summary = "Records that such a record was wrong, with the reason; it stays to be read")
  @APIResponse(responseCode = "200", description = "The record after it")
  @APIResponse(responseCode = "404", description = "No such record")
  @APIResponse(responseCode = "409", description = "It was taken back before")
  @APIResponse(responseCode = "422", description = "A field cannot be taken")
  public PressProvisionView takeBack(NoticeId id, UUID pid, @NotNull @Valid WrongProvision body) {
    return takingBack.takeBack(id, pid, body.reason()).orRefuse();
  }
}
