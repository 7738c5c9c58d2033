package jp.yagura.incident.drill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jp.yagura.document.PdfFiles;
import jp.yagura.document.WordFiles;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.document.DocumentFormat;
import jp.yagura.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The score sheet of a drill as files. */
@Path("/api/v1/incidents/{id}/drill")
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
@APIResponse(responseCode = "200", description = "The file")
@APIResponse(responseCode = "404", description = "No such drill for this caller")
class ScoreFilesApi {
  private final MakeScoreSheet sheets;

  ScoreFilesApi(MakeScoreSheet sheets) {
    this.sheets = sheets;
  }

  @GET
  @Path("score.pdf")
  @Produces(PdfFiles.MEDIA_TYPE)
  @Operation(summary = "How a drill went, as a PDF file")
  public Response pdf(@PathParam("id") IncidentId id) {
    return DrillScorePages.answer(sheets.file(id, DocumentFormat.PDF));
  }

  @GET
  @Path("score.docx")
  @Produces(WordFiles.MEDIA_TYPE)
  @Operation(summary = "How a drill went, as a Word file")
  public Response docx(@PathParam("id") IncidentId id) {
    return DrillScorePages.answer(sheets.file(id, DocumentFormat.DOCX));
  }
}
