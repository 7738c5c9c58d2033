package jp.yagura.notification.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import jp.yagura.notification.ack.Confirm;
import jp.yagura.notification.alert.AlertLog;
import jp.yagura.notification.alert.AlertState;
import jp.yagura.notification.alert.AlertView;
import jp.yagura.notification.alert.SendAgain;
import jp.yagura.notification.incident.KnownIncidents;
import jp.yagura.notification.wire.WireNames;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

@Path("/notifications")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class NotificationPages {
  private static final int ROWS = 50;

  private final AlertLog alerts;
  private final KnownIncidents incidents;
  private final Confirm confirm;
  private final SendAgain again;

  NotificationPages(AlertLog alerts, KnownIncidents incidents, Confirm confirm, SendAgain again) {
    this.alerts = alerts;
    this.incidents = incidents;
    this.confirm = confirm;
    this.again = again;
  }

  @CheckedTemplate(basePath = "alerts")
  static class Templates {
    static native TemplateInstance list(
        Page<AlertRow> page,
        AlertState[] states,
        @Nullable String state,
        @Nullable String incident,
        @Nullable String done);
  }

  @GET
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "Who was told what, as a page")
  public TemplateInstance list(
      @QueryParam("incident") @Nullable String incident,
      @QueryParam("state") @Nullable String state,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("done") @Nullable String done) {
    UUID wanted = Asked.incident(incident);
    AlertState in = WireNames.parameter(AlertState.class, "state", state);
    Page<AlertView> page = alerts.page(new AlertLog.Filter(wanted, in), Cursor.parse(cursor), ROWS);
    var known =
        incidents.find(
            page.items().stream().map(AlertView::incidentId).collect(Collectors.toSet()));
    return Templates.list(
        page.map(alert -> AlertRow.of(alert, known)),
        AlertState.values(),
        in == null ? null : in.wire(),
        wanted == null ? null : wanted.toString(),
        done);
  }

  @POST
  @Path("{id}/confirm")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response confirm(UUID id) {
    return back(confirm.byCaller(id).orRefuse(), "confirm");
  }

  @POST
  @Path("{id}/resend")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response resend(UUID id, @RestForm @Nullable String version) {
    return back(again.resend(id, tag(version)).orRefuse(), "resend");
  }

  @POST
  @Path("{id}/unblock")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.ADMIN)
  public Response unblock(UUID id, @RestForm @Nullable String version) {
    return back(again.unblock(id, tag(version)).orRefuse(), "unblock");
  }

  private static @Nullable String tag(@Nullable String version) {
    return version == null ? null : "\"v" + version + '"';
  }

  private static Response back(AlertView alert, String done) {
    return Response.seeOther(
            UriBuilder.fromPath("/notifications")
                .queryParam("incident", alert.incidentId())
                .queryParam("done", done)
                .build())
        .build();
  }
}
