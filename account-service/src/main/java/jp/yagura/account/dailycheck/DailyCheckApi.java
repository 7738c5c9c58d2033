package jp.yagura.account.dailycheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.yagura.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/daily-checks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
@Tag(name = "watching", description = "Looking at official accounts, by people and by feeds")
class DailyCheckApi {
  private final FindChecks find;

  DailyCheckApi(FindChecks find) {
    this.find = find;
  }

  /** The accounts that the caller may look at. */
  record Today(List<CheckRow> items) {}

  /** Divisions and their accounts, by week. */
  record Covered(List<CheckCoverage> items) {}

  @GET
  @Operation(summary = "The caller's accounts, with what is to be looked at today and what was")
  @APIResponse(responseCode = "200", description = "Those of the division, or all for who leads")
  public Today today() {
    return new Today(find.today());
  }

  @GET
  @Path("coverage")
  @Operation(summary = "How many looks were due and made, by week, of divisions and accounts")
  @APIResponse(responseCode = "200", description = "Five weeks, the newest first")
  public Covered coverage() {
    return new Covered(find.coverage());
  }
}
