package jp.yagura.notification.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.confirmation.ConfirmAlarm;
import jp.yagura.notification.post.AlertState;
import jp.yagura.notification.post.AlertView;
import jp.yagura.notification.post.ResendAlert;
import jp.yagura.notification.post.UnblockAlert;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

@Path("/notifications")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class NotificationPages {
  private final ListAlerts listing;
  private final ShowAlert detail;
  private final ConfirmAlarm confirm;
  private final ResendAlert resend;
  private final UnblockAlert unblock;

  NotificationPages(
      ListAlerts listing,
      ShowAlert detail,
      ConfirmAlarm confirm,
      ResendAlert resend,
      UnblockAlert unblock) {
    this.listing = listing;
    this.detail = detail;
    this.confirm = confirm;
    this.resend = resend;
    this.unblock = unblock;
  }

  @CheckedTemplate(basePath = "overview")
  static class Templates {
    static native TemplateInstance list(
        ListAlerts.Listed listed, AlertState[] states, AlertListQuery query);
  }

  @GET
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance list(@BeanParam AlertListQuery query) {
    return Templates.list(listing.list(query), AlertState.values(), query);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance one(AlertId id, @QueryParam("done") @Nullable String done) {
    return detail.page(id, FormErrors.NONE, "", done);
  }

  @POST
  @Path("{id}/confirm")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response confirm(AlertId id) {
    return answer(id, confirm.byCaller(id), "", "confirm");
  }

  @POST
  @Path("{id}/resend")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response resend(AlertId id, @RestForm("version") @DefaultValue("") IfMatch ifMatch) {
    return answer(id, resend.resend(id, ifMatch), "", "resend");
  }

  @POST
  @Path("{id}/unblock")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.ADMIN)
  public Response unblock(
      AlertId id,
      @RestForm("version") @DefaultValue("") IfMatch ifMatch,
      @RestForm @Nullable String reason) {
    String typed = reason == null ? "" : reason.replace("\r\n", "\n");
    return answer(id, unblock.unblock(id, ifMatch, typed), typed, "unblock");
  }

  private Response answer(AlertId id, Outcome<AlertView> outcome, String typed, String done) {
    return switch (outcome) {
      case Outcome.Done<AlertView> _ ->
          Response.seeOther(URI.create("/notifications/" + id + "?done=" + done)).build();
      case Outcome.NotDone<AlertView>(var refusals) ->
          Response.status(refusals.getFirst().reason().status())
              .entity(detail.refused(id, refusals, typed))
              .build();
    };
  }
}
