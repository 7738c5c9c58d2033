package jp.yagura.notification.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.WireNames;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.confirmation.ConfirmAlarm;
import jp.yagura.notification.post.AlertFilter;
import jp.yagura.notification.post.AlertLog;
import jp.yagura.notification.post.AlertState;
import jp.yagura.notification.post.AlertView;
import jp.yagura.notification.post.ResendAlert;
import jp.yagura.notification.post.UnblockAlert;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "notifications")
class NotificationsApi {
  private final AlertLog alerts;
  private final ConfirmAlarm confirm;
  private final ResendAlert resend;
  private final UnblockAlert unblock;

  NotificationsApi(
      AlertLog alerts, ConfirmAlarm confirm, ResendAlert resend, UnblockAlert unblock) {
    this.alerts = alerts;
    this.confirm = confirm;
    this.resend = resend;
    this.unblock = unblock;
  }

  @GET
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "Who was told what, newest first")
  public Page<AlertView> list(
      @QueryParam("incident") @Nullable String incident,
      @QueryParam("state") @Nullable String state,
      @QueryParam("recipient") @Nullable String recipient,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    AlertFilter filter =
        new AlertFilter(
            TypedText.incident(incident),
            WireNames.parameter(AlertState.class, "state", state),
            TypedText.recipient(recipient));
    return alerts.page(filter, Cursor.parse(cursor), Cursor.limit(limit, 50, 200));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "One alert to one recipient")
  public Response read(AlertId id) {
    return answer(alerts.find(id).orElseThrow(() -> Refused.notFound().exception()));
  }

  @POST
  @Path("{id}/confirm")
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  @Operation(
      summary = "The caller has the alarm; the first one counts, the others learn who it was")
  public Response confirm(AlertId id) {
    return answer(confirm.byCaller(id).orRefuse());
  }

  @POST
  @Path("{id}/resend")
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(summary = "Send once more what was sent and is not confirmed")
  public Response resend(AlertId id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return answer(resend.resend(id, ifMatch).orRefuse());
  }

  @POST
  @Path("{id}/unblock")
  @RolesAllowed(Role.ADMIN)
  @Operation(summary = "Try again what the mail server refused for good")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response unblock(
      AlertId id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch, @Nullable Why why) {
    String reason = why == null || why.reason() == null ? "" : why.reason();
    return answer(unblock.unblock(id, ifMatch, reason).orRefuse());
  }

  /**
   * Why sending is resumed.
   *
   * @param reason for the audit log, at most 500 characters
   */
  record Why(@Nullable String reason) {}

  private static Response answer(AlertView alert) {
    return Response.ok(alert).tag(Version.tag(alert.version())).build();
  }
}
