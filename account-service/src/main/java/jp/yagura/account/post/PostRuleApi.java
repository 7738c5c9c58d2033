package jp.yagura.account.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What heads agree to beforehand, and the words that are looked for. */
@Path("/api/v1/posts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
class PostRuleApi {
  private final GiveStanding standing;
  private final PostWordQueries words;
  private final ChangePostWords change;
  private final Idempotency idempotency;

  PostRuleApi(
      GiveStanding standing,
      PostWordQueries words,
      ChangePostWords change,
      Idempotency idempotency) {
    this.standing = standing;
    this.words = words;
    this.change = change;
    this.idempotency = idempotency;
  }

  /** All that the caller may see. */
  record Approvals(List<GiveStanding.Listed> items) {}

  /**
   * The words that are looked for.
   *
   * @param product those that come with the product, and what is said instead
   */
  record AllWords(List<PostWordQueries.PostWord> own, Map<String, String> product) {}

  /** A word to be looked for, and what is said instead. */
  record NewWord(@NotNull String word, @Nullable String instead) {}

  @GET
  @Path("standing-approvals")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "What heads agreed to beforehand")
  @APIResponse(responseCode = "200", description = "Of the caller's division, or of all")
  public Approvals approvals() {
    return new Approvals(standing.all());
  }

  @POST
  @Path("standing-approvals")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.HEAD})
  @Operation(summary = "Agree beforehand to posts of one case of the guideline, for a time")
  @APIResponse(responseCode = "201", description = "It holds until midnight after its last day")
  @APIResponse(responseCode = "403", description = "The caller does not head the division")
  @APIResponse(responseCode = "409", description = "The guideline knows no such thing")
  @APIResponse(responseCode = "422", description = "A field is wrong")
  public Response give(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid StandingEntry body) {
    return idempotency.once(
        key,
        "standing-approval",
        body,
        () -> {
          StandingApproval given = standing.give(body).orRefuse();
          return Reply.created(
              "/api/v1/posts/standing-approvals/" + given.id(), Version.tag(0), given);
        });
  }

  @PUT
  @Path("standing-approvals/{id}/end")
  @RolesAllowed({Role.HEAD})
  @Operation(summary = "End it before its time")
  @APIResponse(responseCode = "200", description = "Ended")
  @APIResponse(responseCode = "404", description = "There is none")
  @APIResponse(responseCode = "409", description = "It is over already")
  public StandingApproval end(@PathParam("id") UUID id) {
    return standing.end(id).orRefuse();
  }

  @GET
  @Path("words")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "The words that are looked for in drafts")
  @APIResponse(responseCode = "200", description = "The municipality's own, and the product's")
  public AllWords words() {
    return new AllWords(words.own(), words.ofTheProduct());
  }

  @PUT
  @Path("words")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(summary = "Look for a word; the same word again takes its new words")
  @APIResponse(responseCode = "200", description = "Looked for from now on")
  @APIResponse(responseCode = "422", description = "The word is missing or too long")
  public PostWordQueries.PostWord put(@NotNull @Valid NewWord body) {
    return change.put(body.word(), Objects.requireNonNullElse(body.instead(), "")).orRefuse();
  }

  @DELETE
  @Path("words")
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(summary = "Do not look for one of the municipality's own words any more")
  @APIResponse(responseCode = "204", description = "Not looked for any more")
  @APIResponse(responseCode = "422", description = "It is none of the municipality's own")
  public void remove(@QueryParam("word") @DefaultValue("") String word) {
    change.remove(word).orRefuse();
  }
}
