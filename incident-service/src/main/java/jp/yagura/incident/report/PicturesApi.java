package jp.yagura.incident.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.evidence.EvidenceItem;
import jp.yagura.incident.evidence.ReceivedImage;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Pictures that a reporter adds to the own report, over HTTP. */
@Path("/api/v1/reports/{id}/pictures")
@Produces(MediaType.APPLICATION_JSON)
class PicturesApi {
  private final AddPictures adding;
  private final Idempotency idempotency;

  PicturesApi(AddPictures adding, Idempotency idempotency) {
    this.adding = adding;
    this.idempotency = idempotency;
  }

  /** All pictures of a report. */
  record Pictures(List<AddedPicture> items) {}

  /** A picture as its reporter may know of it. */
  record AddedPicture(UUID id, String name, String mediaType, String sha256) {
    static AddedPicture of(EvidenceItem it) {
      return new AddedPicture(it.id(), it.name(), it.mediaType(), it.sha256());
    }
  }

  /**
   * A picture in a body that fits the limit of bodies; larger ones come as a part.
   *
   * @param content the file in Base64
   */
  record SentPicture(@NotBlank @Characters(max = 200) String name, @NotBlank String content) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Adds pictures to the caller's own report: parts shots, or one as JSON in Base64")
  @APIResponse(responseCode = "201", description = "All pictures of the report")
  @APIResponse(responseCode = "404", description = "No such report by this caller")
  @APIResponse(responseCode = "409", description = "The incident is over")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response addOne(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid SentPicture body) {
    adding.own(id).orRefuse();
    ReceivedImage picture =
        ReceivedImage.of("content", body.name(), bytes(body.content())).orRefuse();
    return added(id, key, List.of(picture));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Adds pictures to the caller's own report: parts shots, or one as JSON in Base64")
  @APIResponse(responseCode = "201", description = "All pictures of the report")
  @APIResponse(responseCode = "404", description = "No such report by this caller")
  @APIResponse(responseCode = "409", description = "The incident is over")
  @APIResponse(responseCode = "422", description = "A file cannot be taken")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response add(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @RestForm(ReportForm.SHOTS) @Nullable List<FileUpload> files) {
    adding.own(id).orRefuse();
    PicturesForm pictures = PicturesForm.of(files == null ? List.of() : files);
    if (!pictures.refusals().isEmpty()) {
      Outcome.refused(pictures.refusals()).orRefuse();
    }
    return added(id, key, pictures.good());
  }

  private static byte[] bytes(String content) {
    try {
      return Base64.getDecoder().decode(content);
    } catch (IllegalArgumentException _) {
      throw Refused.invalid("content", "picture-content-base64").exception();
    }
  }

  private Response added(UUID id, @Nullable String key, List<ReceivedImage> pictures) {
    return idempotency.once(
        key,
        "add-pictures/" + id,
        pictures.stream().map(ReceivedImage::sha256).toList(),
        () -> {
          List<EvidenceItem> all = adding.add(id, pictures).orRefuse();
          return Reply.created(
              "/api/v1/reports/" + id,
              null,
              new Pictures(all.stream().map(AddedPicture::of).toList()));
        });
  }
}
