package jp.yagura.account.acknowledgement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.paging.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/acknowledgements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "acknowledgements", description = "What the guideline says to staff as private persons")
class AcknowledgementApi {
  private final FindAcknowledgements find;
  private final RecordAcknowledgement acknowledge;
  private final Idempotency idempotency;
  private final Language language;

  AcknowledgementApi(
      FindAcknowledgements find,
      RecordAcknowledgement acknowledge,
      Idempotency idempotency,
      Language language) {
    this.find = find;
    this.acknowledge = acknowledge;
    this.idempotency = idempotency;
    this.language = language;
  }

  /** How far the divisions are. */
  record Coverage(List<DivisionCoverage> items) {}

  /**
   * Read and understood.
   *
   * @param version of the guideline that was read
   */
  record ReadAndUnderstood(@NotNull String version, boolean understood) {}

  /** How many people a division has. */
  record Staff(@NotNull String division, @Nullable Integer staff) {}

  @GET
  @Path("mine")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "What the caller is to read, and when the caller last did")
  @APIResponse(responseCode = "200", description = "The clauses in their own words")
  public FindAcknowledgements.Mine mine() {
    return find.mine(language.now());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(summary = "The caller has read and understood it")
  @APIResponse(responseCode = "201", description = "Written down, with the version that was read")
  @APIResponse(responseCode = "409", description = "The guideline says nothing to private persons")
  @APIResponse(responseCode = "422", description = "Another version is in force")
  public Response read(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid ReadAndUnderstood body) {
    return idempotency.once(
        key,
        "acknowledgement",
        body,
        () ->
            Reply.created(
                "/api/v1/acknowledgements/mine",
                Version.tag(0),
                acknowledge.read(body.version(), body.understood()).orRefuse()));
  }

  @GET
  @RolesAllowed({Role.HEAD, Role.PR, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "Who of each division has read it")
  @APIResponse(responseCode = "200", description = "A head sees the own division")
  public Coverage coverage() {
    return new Coverage(find.coverage());
  }

  @PUT
  @Path("divisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  @Operation(summary = "Say how many people a division has")
  @APIResponse(responseCode = "200", description = "The head is asked until all have read it")
  @APIResponse(responseCode = "403", description = "It is another division")
  @APIResponse(responseCode = "422", description = "A field is missing or wrong")
  public AcknowledgingDivision staff(@NotNull @Valid Staff body) {
    return acknowledge.staff(body.division().strip(), body.staff()).orRefuse();
  }
}
