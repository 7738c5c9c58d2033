package jp.yagura.incident.drill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.notice.Block;
import jp.yagura.incident.notice.PublicNotice;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Refused;

/**
 * The notices of a drill as residents would see them, for everybody who is signed in. They stand
 * nowhere else: not on the board, in no feed and in no file.
 */
@Path("/incidents/{id}/drill/notices")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
class TrainingNoticePages {
  private final ReadNotices notices;
  private final Language language;

  TrainingNoticePages(ReadNotices notices, Language language) {
    this.notices = notices;
    this.language = language;
  }

  @GET
  public Response list(IncidentId id) {
    List<PublicNotice> all = notices.ofDrill(id).orElseThrow(() -> Refused.notFound().exception());
    return Response.ok(DrillTemplates.notices(path(id), all, language.english())).build();
  }

  @GET
  @Path("{nid}")
  public Response one(IncidentId id, NoticeId nid) {
    PublicNotice notice =
        notices.ofDrill(id).orElse(List.of()).stream()
            .filter(it -> it.id().equals(nid))
            .findFirst()
            .orElseThrow(() -> Refused.notFound().exception());
    return Response.ok(
            DrillTemplates.notice(
                path(id), notice, Block.of(notice.body(language.english())), language.english()))
        .build();
  }

  private static String path(IncidentId id) {
    return "/incidents/" + id + "/drill/notices";
  }
}
