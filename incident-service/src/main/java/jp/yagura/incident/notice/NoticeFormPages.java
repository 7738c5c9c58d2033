package jp.yagura.incident.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.page.FormTime;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Writing a notice: new, or the next text of one. What was typed survives every refusal. */
@Path("/incidents/{incidentId}/notices")
@Produces("text/html;charset=UTF-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.PR)
class NoticeFormPages {
  private final IncidentAccess incidents;
  private final DraftNotice drafting;
  private final ChangeNotice changing;
  private final ReadNotices reading;
  private final CheckNotice checking;

  NoticeFormPages(
      IncidentAccess incidents,
      DraftNotice drafting,
      ChangeNotice changing,
      ReadNotices reading,
      CheckNotice checking) {
    this.incidents = incidents;
    this.drafting = drafting;
    this.changing = changing;
    this.reading = reading;
    this.checking = checking;
  }

  @GET
  @Path("new")
  @Consumes(MediaType.WILDCARD)
  public Response begin(IncidentId incidentId, @QueryParam("kind") @Nullable String kind) {
    NoticeText text = drafting.suggest(incidentId, NoticeForm.kind(kind)).orRefuse();
    return page(
        200,
        new NoticeFormPage(
            incident(incidentId),
            null,
            "",
            text,
            FormTime.write(text.nextUpdateAt()),
            FormErrors.NONE,
            null));
  }

  @POST
  @Path("new")
  public Response draft(IncidentId incidentId, @BeanParam NoticeForm form) {
    NoticeText text = form.text();
    FormErrors errors = checking.errors(form);
    var page =
        new NoticeFormPage(incident(incidentId), null, "", text, form.nextUpdate(), errors, null);
    if (form.previewOnly() || errors.any()) {
      return page(errors.any() && !form.previewOnly() ? 422 : 200, page);
    }
    return done(drafting.draft(incidentId, text.kind(), text).orRefuse());
  }

  @GET
  @Path("{id}/edit")
  @Consumes(MediaType.WILDCARD)
  public Response edit(
      IncidentId incidentId, NoticeId id, @QueryParam("kind") @Nullable String kind) {
    NoticeView notice = find(incidentId, id);
    NoticeText text =
        kind == null
            ? notice.text()
            : drafting.suggest(incidentId, NoticeForm.kind(kind)).orRefuse();
    String version = Version.quoted(notice.version());
    return page(
        200,
        new NoticeFormPage(
            incident(incidentId),
            id,
            version,
            text,
            FormTime.write(text.nextUpdateAt()),
            FormErrors.NONE,
            null));
  }

  @POST
  @Path("{id}/edit")
  public Response rewrite(IncidentId incidentId, NoticeId id, @BeanParam NoticeForm form) {
    find(incidentId, id);
    NoticeText text = form.text();
    FormErrors errors = checking.errors(form);
    String version = form.version() == null ? "" : form.version();
    if (form.previewOnly() || errors.any()) {
      return page(
          errors.any() && !form.previewOnly() ? 422 : 200,
          new NoticeFormPage(
              incident(incidentId), id, version, text, form.nextUpdate(), errors, null));
    }
    return switch (changing.change(id, IfMatch.fromString(version), new NoticeAct.Rewrite(text))) {
      case Outcome.Done<NoticeView>(NoticeView notice) -> done(notice);
      case Outcome.NotDone<NoticeView>(var refusals) ->
          overtaken(incidentId, id, text, refusals.getFirst());
    };
  }

  /** Shows what the other person kept beside what was typed; sending again overwrites knowingly. */
  private Response overtaken(IncidentId incidentId, NoticeId id, NoticeText text, Refused refused) {
    if (refused.reason() != Refused.Reason.STALE) {
      throw refused.exception();
    }
    NoticeView now = find(incidentId, id);
    String version = Version.quoted(now.version());
    return page(
        412,
        new NoticeFormPage(
            incident(incidentId),
            id,
            version,
            text,
            FormTime.write(text.nextUpdateAt()),
            FormErrors.NONE,
            now));
  }

  private NoticeView find(IncidentId incidentId, NoticeId id) {
    return reading.of(incidentId, id).orElseThrow(() -> Refused.notFound().exception());
  }

  private IncidentFacts incident(IncidentId id) {
    return incidents.visible(id).orElseThrow(() -> Refused.notFound().exception());
  }

  private static Response page(int status, NoticeFormPage page) {
    return Response.status(status).entity(NoticeTemplates.compose(page)).build();
  }

  private static Response done(NoticeView notice) {
    return Response.seeOther(
            URI.create("/incidents/" + notice.incidentId() + "/notices/" + notice.id()))
        .build();
  }
}
