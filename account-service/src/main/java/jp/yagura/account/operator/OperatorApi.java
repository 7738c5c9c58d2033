package jp.yagura.account.operator;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import jp.yagura.account.opening.Contractor;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/accounts/{id}/operator")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class OperatorApi {
  private final FindAccounts accounts;
  private final Transfers transfers;
  private final PassAccount pass;
  private final ChangeContractor contractor;
  private final Idempotency idempotency;

  OperatorApi(
      FindAccounts accounts,
      Transfers transfers,
      PassAccount pass,
      ChangeContractor contractor,
      Idempotency idempotency) {
    this.accounts = accounts;
    this.transfers = transfers;
    this.pass = pass;
    this.contractor = contractor;
    this.idempotency = idempotency;
  }

  /** Who runs an account, and how it came to them; the latest transfer first. */
  record Operator(String division, @Nullable Contractor contractor, List<TransferView> transfers) {}

  /** Who runs it for the municipality. */
  record Contracted(@NotNull Contractor contractor) {}

  /** To which division it is to pass, and why. */
  record NewTransfer(@NotNull String division, @NotNull String reason) {}

  /**
   * What is done about a transfer.
   *
   * @param responsiblePerson who answers for the account, where the caller takes it over
   */
  record Answered(
      @NotNull TransferAct act, @Nullable String words, @Nullable String responsiblePerson) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "Who runs an account")
  @APIResponse(responseCode = "200", description = "The ETag is that of the account")
  @APIResponse(responseCode = "404", description = "This municipality has no such account")
  public Response operator(@PathParam("id") AccountId id) {
    AccountView account = accounts.one(id);
    Contractor now = account.opening() == null ? null : account.opening().contractor();
    var operator = new Operator(account.operatingDivision(), now, transfers.of(account.id()));
    return Response.ok(operator).tag(Version.tag(account.version())).build();
  }

  @PUT
  @Path("contractor")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  @Operation(summary = "Say which contractor runs it for the municipality, and until when")
  @APIResponse(responseCode = "200", description = "Said")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  @APIResponse(responseCode = "422", description = "The name or the last day is missing")
  public Response contract(
      @PathParam("id") AccountId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Contracted body) {
    AccountView account = contractor.change(id, ifMatch, body.contractor()).orRefuse();
    return Response.ok(account).tag(Version.tag(account.version())).build();
  }

  @DELETE
  @Path("contractor")
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  @Operation(summary = "Say that no contractor runs it any more")
  @APIResponse(responseCode = "200", description = "Said")
  @APIResponse(responseCode = "409", description = "There is none")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  public Response endContract(
      @PathParam("id") AccountId id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    AccountView before = accounts.one(id);
    if (before.opening() == null || before.opening().contractor() == null) {
      throw Refused.conflict("contractor-none").exception();
    }
    AccountView account = contractor.change(id, ifMatch, null).orRefuse();
    return Response.ok(account).tag(Version.tag(account.version())).build();
  }

  @POST
  @Path("transfers")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT})
  @Operation(summary = "Wish that another division runs it; where PR does, it is decided")
  @APIResponse(responseCode = "201", description = "Whoever has the turn is told")
  @APIResponse(responseCode = "409", description = "It may not pass, or a transfer is under way")
  @APIResponse(responseCode = "422", description = "The division or the reason is missing")
  public Response begin(
      @PathParam("id") AccountId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewTransfer body) {
    return idempotency.once(
        key,
        "transfer",
        Map.of("account", id.toString(), "body", body),
        () -> {
          TransferView view = pass.begin(id, body.division(), body.reason()).orRefuse();
          return Reply.created(
              "/api/v1/accounts/" + id + "/operator", Version.tag(view.version()), view);
        });
  }

  @PUT
  @Path("transfers/{transfer}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT})
  @Operation(summary = "Say yes or no to a transfer, or take it back")
  @APIResponse(responseCode = "200", description = "Done; accepted moves the account")
  @APIResponse(responseCode = "403", description = "The turn is somebody else's")
  @APIResponse(responseCode = "409", description = "It is over")
  @APIResponse(responseCode = "412", description = "Changed meanwhile")
  public Response act(
      @PathParam("id") AccountId id,
      @PathParam("transfer") TransferId transfer,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Answered body) {
    TransferView view =
        pass.act(id, transfer, ifMatch, body.act(), body.words(), body.responsiblePerson())
            .orRefuse();
    return Response.ok(view).tag(Version.tag(view.version())).build();
  }
}
