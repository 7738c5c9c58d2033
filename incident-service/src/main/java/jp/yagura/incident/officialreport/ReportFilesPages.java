package jp.yagura.incident.officialreport;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jp.yagura.document.OfficeDocument;
import jp.yagura.document.PdfFiles;
import jp.yagura.document.WordFiles;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.document.DocumentFile;
import jp.yagura.incident.document.DocumentFormat;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Outcome;

/** The situation of an incident as a page to print, and both reports as files. */
@Path("/incidents/{id}")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
class ReportFilesPages {
  private final MakeReport reports;

  ReportFilesPages(MakeReport reports) {
    this.reports = reports;
  }

  @CheckedTemplate(basePath = "officialreport")
  static class Page {
    static native TemplateInstance situation(
        IncidentFacts i, OfficeDocument document, String files);
  }

  @GET
  @Path("situation-report")
  public TemplateInstance situation(IncidentId id) {
    MakeReport.Made made = reports.make(id, MakeReport.Kind.SITUATION);
    return Page.situation(
        made.facts().incident(), made.document(), "/incidents/" + id + "/situation-report");
  }

  @GET
  @Path("situation-report.pdf")
  @Produces(PdfFiles.MEDIA_TYPE)
  public Response situationPdf(IncidentId id) {
    return answer(reports.file(id, MakeReport.Kind.SITUATION, DocumentFormat.PDF));
  }

  @GET
  @Path("situation-report.docx")
  @Produces(WordFiles.MEDIA_TYPE)
  public Response situationDocx(IncidentId id) {
    return answer(reports.file(id, MakeReport.Kind.SITUATION, DocumentFormat.DOCX));
  }

  @GET
  @Path("final-report.pdf")
  @Produces(PdfFiles.MEDIA_TYPE)
  public Response finalPdf(IncidentId id) {
    return answer(reports.file(id, MakeReport.Kind.FINAL, DocumentFormat.PDF));
  }

  @GET
  @Path("final-report.docx")
  @Produces(WordFiles.MEDIA_TYPE)
  public Response finalDocx(IncidentId id) {
    return answer(reports.file(id, MakeReport.Kind.FINAL, DocumentFormat.DOCX));
  }

  static Response answer(Outcome<DocumentFile> outcome) {
    DocumentFile file = outcome.orRefuse();
    return Response.ok(file.content(), file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
        .build();
  }
}
