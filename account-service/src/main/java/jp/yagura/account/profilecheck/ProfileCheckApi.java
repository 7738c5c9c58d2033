package jp.yagura.account.profilecheck;

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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/accounts/{id}/profile-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class ProfileCheckApi {
  private final FindAccounts accounts;
  private final ProfileChecks checks;
  private final RecordProfile record;
  private final Idempotency idempotency;
  private final Language language;

  ProfileCheckApi(
      FindAccounts accounts,
      ProfileChecks checks,
      RecordProfile record,
      Idempotency idempotency,
      Language language) {
    this.accounts = accounts;
    this.checks = checks;
    this.record = record;
    this.idempotency = idempotency;
    this.language = language;
  }

  /** The latest first. */
  record Checks(List<ProfileCheckView> items) {}

  /**
   * What was seen.
   *
   * @param picture PNG or JPEG in Base64, up to 1 MiB; null where none goes with it
   */
  record NewCheck(@NotNull ProfileEntry seen, @Nullable String picture) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "What an account's page showed when somebody looked; the latest 50")
  @APIResponse(responseCode = "200", description = "The latest first")
  @APIResponse(responseCode = "404", description = "This municipality has no such account")
  public Checks all(@PathParam("id") AccountId id) {
    return new Checks(checks.of(accounts.one(id).id()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  @Operation(summary = "Write down what the account's page shows, with a picture as proof")
  @APIResponse(responseCode = "201", description = "Written down; it is looked at again")
  @APIResponse(responseCode = "403", description = "The caller is not its owner")
  @APIResponse(responseCode = "422", description = "Something is missing or wrong")
  public Response add(
      @PathParam("id") AccountId id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewCheck body) {
    return idempotency.once(
        key,
        "profile",
        Map.of("account", id.toString(), "body", body),
        () -> {
          byte[] file = bytes(body.picture());
          ProfileCheckView view = record.record(id, body.seen(), file, language.now()).orRefuse();
          return Reply.created("/api/v1/accounts/" + id + "/profile-checks", null, view);
        });
  }

  private static byte[] bytes(@Nullable String picture) {
    try {
      return picture == null ? new byte[0] : Base64.getDecoder().decode(picture);
    } catch (IllegalArgumentException _) {
      throw Refused.invalid("picture", "import-content-base64").exception();
    }
  }
}
