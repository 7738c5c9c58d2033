package jp.yagura.account.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import jp.yagura.account.procedure.StageAnswer;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.guideline.wording.Text;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
  private final CurrentCaller caller;

  StagesApi(FindAccounts find, OpenStages open, RecordStages record, CurrentCaller caller) {
    this.find = find;
    this.open = open;
    this.record = record;
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
  record Done(@NotNull Map<String, StageAnswer> stages) {
    Done {
      stages = StageAnswer.given(stages);
    }
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "What the guideline leaves to be done about an account")
  @APIResponse(responseCode = "200", description = "The stages that are left")
  @APIResponse(responseCode = "404", description = "This municipality has no such account")
  public Stages left(@PathParam("id") AccountId id) {
    return new Stages(open.of(find.one(id)).stream().map(Left::of).toList());
  }

  @POST
  @RolesAllowed({Role.PR, Role.ADMIN, Role.HEAD})
  @Operation(summary = "Record what was done after the account was opened or closed")
  @APIResponse(responseCode = "200", description = "Recorded")
  @APIResponse(responseCode = "409", description = "Nothing is left to be done")
  @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
  @APIResponse(responseCode = "422", description = "No such stage, or its day is wrong")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response record(
      @PathParam("id") AccountId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid Done body) {
    if (!Editor.of(caller).mayEdit(find.one(id).operatingDivision())) {
      throw Refused.forbidden("not-your-division").exception();
    }
    AccountView account = record.record(id, ifMatch, body.stages()).orRefuse();
    return Response.ok(account).tag(Version.tag(account.version())).build();
  }
}
