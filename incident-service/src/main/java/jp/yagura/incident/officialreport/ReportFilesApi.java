package jp.yagura.incident.officialreport;

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

/** Reports on an incident as files. */
@Path("/api/v1/incidents/{id}")
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
class ReportFilesApi {
  private final MakeReport reports;

  ReportFilesApi(MakeReport reports) {
    this.reports = reports;
  }

  @GET
  @Path("situation-report.pdf")
  @Produces(PdfFiles.MEDIA_TYPE)
  @Operation(summary = "The situation of an incident now, on one page, as a PDF file")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @APIResponse(responseCode = "503", description = "A font is missing on the server")
  public Response situationPdf(@PathParam("id") IncidentId id) {
    return ReportFilesPages.answer(reports.file(id, MakeReport.Kind.SITUATION, DocumentFormat.PDF));
  }

  @GET
  @Path("situation-report.docx")
  @Produces(WordFiles.MEDIA_TYPE)
  @Operation(summary = "The situation of an incident now, on one page, as a Word file")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  public Response situationDocx(@PathParam("id") IncidentId id) {
    return ReportFilesPages.answer(
        reports.file(id, MakeReport.Kind.SITUATION, DocumentFormat.DOCX));
  }

  @GET
  @Path("final-report.pdf")
  @Produces(PdfFiles.MEDIA_TYPE)
  @Operation(summary = "The official record of an incident, clause by clause, as a PDF file")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  @APIResponse(responseCode = "503", description = "A font is missing on the server")
  public Response finalPdf(@PathParam("id") IncidentId id) {
    return ReportFilesPages.answer(reports.file(id, MakeReport.Kind.FINAL, DocumentFormat.PDF));
  }

  @GET
  @Path("final-report.docx")
  @Produces(WordFiles.MEDIA_TYPE)
  @Operation(summary = "The official record of an incident, clause by clause, as a Word file")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "No such incident for this caller")
  public Response finalDocx(@PathParam("id") IncidentId id) {
    return ReportFilesPages.answer(reports.file(id, MakeReport.Kind.FINAL, DocumentFormat.DOCX));
  }
}
