package jp.yagura.account.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jp.yagura.document.PdfFiles;
import jp.yagura.document.WordFiles;
import jp.yagura.kit.access.Role;

/** The papers of an application, to print and to hand on. */
@Path("/accounts/applications")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
class FormFilePages {
  private final ExportPapers export;

  FormFilePages(ExportPapers export) {
    this.export = export;
  }

  @GET
  @Path("{id}/form.pdf")
  @Produces({PdfFiles.MEDIA_TYPE, "text/html"})
  public Response pdf(@PathParam("id") ApplicationId id) {
    return FormFileApi.answer(export.export(id, FormFormat.PDF));
  }

  @GET
  @Path("{id}/form.docx")
  @Produces({WordFiles.MEDIA_TYPE, "text/html"})
  public Response docx(@PathParam("id") ApplicationId id) {
    return FormFileApi.answer(export.export(id, FormFormat.DOCX));
  }
}
