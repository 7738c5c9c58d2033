package jp.yagura.incident.comment;

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
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Comments on an incident. */
@Path("/api/v1/incidents/{id}/comments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class CommentApi {
  private final AddComment comments;
  private final Idempotency idempotency;

  CommentApi(AddComment comments, Idempotency idempotency) {
    this.comments = comments;
    this.idempotency = idempotency;
  }

  /** Whoever is named after an {@code @} in it is mailed. */
  record NewComment(@NotBlank @Characters(max = 4000) String text) {}

  @POST
  @Operation(
      summary = "Adds a comment to the timeline and mails those whom it names; it stays for good")
  @APIResponse(
      responseCode = "201",
      description = "The comment, who is mailed and which names nobody has")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.ADMIN})
  public Response add(
      @PathParam("id") IncidentId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewComment body) {
    return idempotency.once(
        key,
        "add-comment/" + id,
        body,
        () ->
            Reply.created(
                "/api/v1/incidents/" + id + "/timeline",
                null,
                comments.add(id, body.text(), List.of()).orRefuse()));
  }
}
