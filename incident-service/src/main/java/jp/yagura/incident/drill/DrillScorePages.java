package jp.yagura.incident.drill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jp.yagura.document.PdfFiles;
import jp.yagura.document.WordFiles;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.document.DocumentFile;
import jp.yagura.incident.document.DocumentFormat;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Outcome;

/** The score sheet of a drill, as a page to print and as files. */
@Path("/incidents/{id}/drill")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
class DrillScorePages {
  private final MakeScoreSheet sheets;

  DrillScorePages(MakeScoreSheet sheets) {
    this.sheets = sheets;
  }

  @GET
  @Path("score")
  public Response page(IncidentId id) {
    MakeScoreSheet.Made made = sheets.make(id);
    return Response.ok(
            DrillTemplates.score(
                made.drill().incident(), made.document(), "/incidents/" + id + "/drill/score"))
        .build();
  }

  @GET
  @Path("score.pdf")
  @Produces(PdfFiles.MEDIA_TYPE)
  public Response pdf(IncidentId id) {
    return answer(sheets.file(id, DocumentFormat.PDF));
  }

  @GET
  @Path("score.docx")
  @Produces(WordFiles.MEDIA_TYPE)
  public Response docx(IncidentId id) {
    return answer(sheets.file(id, DocumentFormat.DOCX));
  }

  static Response answer(Outcome<DocumentFile> outcome) {
    DocumentFile file = outcome.orRefuse();
    return Response.ok(file.content(), file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
        .build();
  }
}
