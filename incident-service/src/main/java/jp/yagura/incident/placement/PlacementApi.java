package jp.yagura.incident.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Where a notice was put, over HTTP. */
@Path("/api/v1/notices/{id}/placements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class PlacementApi {
  private final RecordPlacement recording;
  private final ReadPlacements reading;
  private final ReadNotices notices;
  private final Idempotency idempotency;

  PlacementApi(
      RecordPlacement recording,
      ReadPlacements reading,
      ReadNotices notices,
      Idempotency idempotency) {
    this.recording = recording;
    this.reading = reading;
    this.notices = notices;
    this.idempotency = idempotency;
  }

  /** Where a notice was put. */
  record PlacementList(List<Placement> items) {}

  /**
   * Where it was put.
   *
   * @param place which account, page or issue; needed for an official account
   * @param at when, with an offset; absent for now
   */
  record NewPlacement(
      @NotNull Medium medium, @Nullable String place, @Nullable OffsetDateTime at) {}

  @GET
  @RolesAllowed({Role.PR, Role.ADMIN, Role.AUDITOR})
  @Operation(summary = "Where a notice was put, in the order of time")
  @APIResponse(responseCode = "404", description = "No such notice")
  public PlacementList all(@PathParam("id") NoticeId id) {
    return notices
        .find(id)
        .map(_ -> new PlacementList(reading.of(id)))
        .orElseThrow(() -> Refused.notFound().exception());
  }

  @POST
  @RolesAllowed(Role.PR)
  @Operation(summary = "Records where a public notice was put")
  @APIResponse(responseCode = "201", description = "The record")
  @APIResponse(responseCode = "404", description = "No such notice")
  @APIResponse(responseCode = "409", description = "Residents do not read the notice")
  @APIResponse(responseCode = "422", description = "A field, or an account under suspicion")
  public Response place(
      @PathParam("id") NoticeId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewPlacement body) {
    return idempotency.once(
        key,
        "place-notice/" + id,
        body,
        () -> {
          OffsetDateTime at = body.at();
          Placement made =
              recording
                  .place(
                      id,
                      body.medium(),
                      body.place() == null ? "" : body.place(),
                      at == null ? null : at.toInstant())
                  .orRefuse();
          return Reply.created("/api/v1/notices/" + id + "/placements/" + made.id(), null, made);
        });
  }

  @POST
  @Path("{pid}/take-back")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.PR)
  @Operation(summary = "Says that a record of where a notice was put is wrong")
  @APIResponse(responseCode = "200", description = "The record, which no longer counts")
  @APIResponse(responseCode = "404", description = "No such record")
  public Placement takeBack(@PathParam("id") NoticeId id, @PathParam("pid") UUID pid) {
    return recording.takeBack(id, pid).orRefuse();
  }
}
