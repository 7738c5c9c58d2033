package jp.yagura.incident.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Cursor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What waits for the caller, over HTTP. */
@Path("/api/v1/work")
@Produces(MediaType.APPLICATION_JSON)
class WorkApi {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final FindWork work;

  WorkApi(FindWork work) {
    this.work = work;
  }

  @GET
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "All that waits for the caller: late, in hand, and for role or division")
  @APIResponse(
      responseCode = "200",
      description =
          "A page of each group or of one, what is due next first, and how many there are")
  public PagedWork all(
      @QueryParam("group") @Nullable String group,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    return work.page(group, cursor, Cursor.limit(limit, USUAL, MOST));
  }
}
