package jp.yagura.notification.confirmation;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.post.AlertLog;
import jp.yagura.notification.post.AlertView;
import org.jspecify.annotations.Nullable;

@Path("/notifications/mine")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
class MyAlarmsPages {
  private static final int MOST = 50;
  private static final int CONFIRMED = 20;

  private final MyAlarms mine;
  private final AlertLog alerts;
  private final ConfirmAlarm confirm;
  private final Language language;

  MyAlarmsPages(MyAlarms mine, AlertLog alerts, ConfirmAlarm confirm, Language language) {
    this.mine = mine;
    this.alerts = alerts;
    this.confirm = confirm;
    this.language = language;
  }

  @CheckedTemplate(basePath = "confirmation")
  static class Templates {
    static native TemplateInstance mine(
        List<MyAlarm> waiting,
        List<MyAlarm.Confirmed> confirmed,
        @Nullable AlertView done,
        FormErrors errors);
  }

  @GET
  public TemplateInstance list(@QueryParam("done") @Nullable AlertId done) {
    Optional<AlertView> confirmed = done == null ? Optional.empty() : alerts.find(done);
    return page(confirmed.filter(it -> it.confirmedAt() != null).orElse(null), FormErrors.NONE);
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response confirm(AlertId id) {
    return switch (confirm.byCaller(id)) {
      case Outcome.Done<AlertView> _ ->
          Response.seeOther(URI.create("/notifications/mine?done=" + id)).build();
      case Outcome.NotDone<AlertView>(var refusals) ->
          Response.status(refusals.getFirst().reason().status())
              .entity(page(null, FormErrors.of(refusals, language.now())))
              .build();
    };
  }

  private TemplateInstance page(@Nullable AlertView done, FormErrors errors) {
    return Templates.mine(mine.waiting(MOST), mine.confirmed(CONFIRMED), done, errors);
  }
}
