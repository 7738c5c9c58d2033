package jp.yagura.account.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.yagura.account.register.AccountId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.web.WireNames;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people have to do about the register. */
@Path("/api/v1/accounts/duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class DutyApi {
  private final FindDuties find;

  DutyApi(FindDuties find) {
    this.find = find;
  }

  /**
   * Duties.
   *
   * @param more whether there are more than these 500
   * @param late how many of those that the caller may see were not done in time
   */
  record DutyList(List<DutyView> items, long late, boolean more) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(
      summary =
          "What people have to do, the most urgent first, at most 500: show mine, late, open or"
              + " ended; heads and staff see their division's")
  @APIResponse(responseCode = "200", description = "The duties")
  @APIResponse(responseCode = "422", description = "There is no such kind, or no such list")
  public DutyList list(
      @QueryParam("show") @Nullable String show,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("division") @Nullable String division,
      @QueryParam("account") @Nullable AccountId account) {
    DutyShow shown = WireNames.parameter(DutyShow.class, "show", show);
    DutyKind wanted = WireNames.parameter(DutyKind.class, "kind", kind);
    FindDuties.Cut cut =
        find.first(shown == null ? DutyShow.OPEN : shown, wanted, division, account);
    return new DutyList(cut.rows(), find.late(), cut.more());
  }
}
