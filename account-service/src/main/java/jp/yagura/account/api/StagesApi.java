package jp.yagura.account.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.List;
import java.util.Map;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.account.procedure.StageSaid;
import jp.yagura.account.registry.AccountId;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.ChangeAccount;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.account.registry.OpenStages;
import jp.yagura.account.registry.RecordStages;
import jp.yagura.guideline.wording.Text;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the guideline leaves to be done after an account was opened or closed. */
@Path("/api/v1/accounts/{id}/stages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class StagesApi {
  private final FindAccounts find;
  private final OpenStages open;
  private final RecordStages record;
  private final ChangeAccount change;
  private final CurrentCaller caller;

  StagesApi(
      FindAccounts find,
      OpenStages open,
      RecordStages record,
      ChangeAccount change,
      CurrentCaller caller) {
    this.find = find;
    this.open = open;
    this.record = record;
    this.change = change;
    this.caller = caller;
  }

  /** A stage that is still to be done. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Left(String id, Text title, Text owner, @Nullable String clause, boolean required) {
    static Left of(StageQuestion asked) {
      return new Left(
          asked.id(),
          asked.stage().title(),
          asked.owner(),
          asked.stage().clause(),
          asked.required());
    }
  }

  /** The stages that are left. */
  record Stages(List<Left> open) {}

  /** What was done, by the id of the stage. */
  record Said(@NotNull Map<String, StageSaid> stages) {
    Said {
      stages = StageSaid.given(stages);
    }
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "What the guideline leaves to be done about an account")
  public Stages left(@PathParam("id") AccountId id) {
    return new Stages(open.of(find.one(id)).stream().map(Left::of).toList());
  }

  @POST
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(summary = "Record what was done after the account was opened or closed")
  public Response record(
      @PathParam("id") AccountId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Said body) {
    AccountView account = find.one(id);
    if (!change.allowed(account)) {
      throw Refused.forbidden("not-your-division").exception();
    }
    Version.check(ifMatch, account.version());
    return AccountsApi.tagged(
        record.record(id, account.version(), body.stages(), caller.actor()).orRefuse());
  }
}
