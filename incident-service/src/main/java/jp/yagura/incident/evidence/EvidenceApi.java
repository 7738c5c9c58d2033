package jp.yagura.incident.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Link;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The evidence of an incident. */
@Path("/api/v1/incidents/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
class EvidenceApi {
  private final ReadEvidence reading;
  private final ReadUpload upload;
  private final AddEvidence adding;
  private final VerifyEvidence verifying;
  private final Idempotency idempotency;
  private final Clock clock;

  EvidenceApi(
      ReadEvidence reading,
      ReadUpload upload,
      AddEvidence adding,
      VerifyEvidence verifying,
      Idempotency idempotency,
      Clock clock) {
    this.reading = reading;
    this.upload = upload;
    this.adding = adding;
    this.verifying = verifying;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** All evidence of an incident. */
  record Items(List<EvidenceItem> items) {}

  /**
   * An address that somebody looked at; the service does not fetch it.
   *
   * @param seenAt when; absent: now
   * @param seen what was seen there
   */
  record SeenAddress(
      @NotBlank @Characters(max = Link.LONGEST) String url,
      @Nullable OffsetDateTime seenAt,
      @NotBlank @Characters(max = AddressNote.LONGEST) String seen) {}

  /** What makes a request the same one. */
  record Sent(String name, String sha256, String note) {}

  @GET
  @Operation(summary = "The evidence of an incident, in the order in which it came")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Items all(@PathParam("id") IncidentId id) {
    return new Items(reading.of(id).orElseThrow(() -> Refused.notFound().exception()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Adds evidence: a file (multipart, parts file and note) or a seen address (JSON)")
  @APIResponse(responseCode = "201", description = "The evidence as it was stored")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @APIResponse(responseCode = "409", description = "The incident is over")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  public Response address(
      @PathParam("id") IncidentId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid SeenAddress body) {
    return idempotency.once(
        key,
        "add-evidence/" + id,
        body,
        () -> {
          OffsetDateTime seenAt = body.seenAt();
          ReceivedFile note =
              AddressNote.of(
                      body.url(),
                      seenAt == null ? null : seenAt.toInstant(),
                      body.seen(),
                      clock.instant())
                  .orRefuse();
          return added(id, "url", note);
        });
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Adds evidence: a file (multipart, parts file and note) or a seen address (JSON)")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  public Response file(
      @PathParam("id") IncidentId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @RestForm("file") @Nullable FileUpload file,
      @RestForm("note") @Nullable String note) {
    ReceivedFile received = upload.read("file", UploadForm.file(file)).orRefuse().getFirst();
    String words = note == null ? "" : note.replace("\r\n", "\n").strip();
    AddressNote.text("note", words)
        .ifPresent(
            it -> {
              throw it.exception();
            });
    return idempotency.once(
        key,
        "add-evidence/" + id,
        new Sent(received.name(), received.sha256(), words),
        () -> added(id, "file", received.noted(words)));
  }

  @GET
  @Path("verification")
  @Operation(summary = "Reads all evidence again and names what is not as it was")
  @APIResponse(responseCode = "200", description = "What was found; sound when nothing was")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public EvidenceCheck verification(@PathParam("id") IncidentId id) {
    return verifying.verify(id).orElseThrow(() -> Refused.notFound().exception()).check();
  }

  @GET
  @Path("{evidenceId}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The content, byte for byte; that it was opened is recorded")
  @APIResponse(responseCode = "200", description = "A picture, or a file of no special type")
  @APIResponse(responseCode = "404", description = "No such evidence for this caller")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response content(
      @PathParam("id") IncidentId id, @PathParam("evidenceId") UUID evidenceId) {
    return DownloadPages.answer(reading.content(id, evidenceId));
  }

  private Reply added(IncidentId id, String field, ReceivedFile file) {
    EvidenceItem item = adding.add(id, field, List.of(file), EvidenceVia.API).orRefuse().getFirst();
    return Reply.created("/api/v1/incidents/" + id + "/evidence/" + item.id(), null, item);
  }
}
