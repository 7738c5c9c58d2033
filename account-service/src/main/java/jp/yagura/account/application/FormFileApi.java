package jp.yagura.account.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jp.yagura.document.PdfFiles;
import jp.yagura.document.WordFiles;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/applications")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
@Tag(name = "applications")
class FormFileApi {
  private final ExportPapers export;

  FormFileApi(ExportPapers export) {
    this.export = export;
  }

  @GET
  @Path("{id}/form.pdf")
  @Produces(PdfFiles.MEDIA_TYPE)
  @Operation(summary = "The papers of an application as a PDF file")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "This municipality has no such application")
  @APIResponse(responseCode = "503", description = "A font is missing on the server")
  public Response pdf(@PathParam("id") ApplicationId id) {
    return answer(export.export(id, FormFormat.PDF));
  }

  @GET
  @Path("{id}/form.docx")
  @Produces(WordFiles.MEDIA_TYPE)
  @Operation(summary = "The papers of an application as a Word file")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "This municipality has no such application")
  public Response docx(@PathParam("id") ApplicationId id) {
    return answer(export.export(id, FormFormat.DOCX));
  }

  static Response answer(Outcome<FormFile> outcome) {
    FormFile file = outcome.orRefuse();
    return Response.ok(file.content(), file.format().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
        .build();
  }
}
