package jp.yagura.incident.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.evidence.Evidence;
import jp.yagura.incident.playbook.PlaybookInForce;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** What the reader reported, the receipt for it and what became of it. */
@Path("/reports")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN, Role.AUDITOR})
class MyReportPages {
  private static final int PAGE = 20;
  private final ReadReports reports;
  private final Playbooks playbooks;
  private final Evidence evidence;
  private final AskLikeness likeness;

  MyReportPages(ReadReports reports, Playbooks playbooks, Evidence evidence, AskLikeness likeness) {
    this.reports = reports;
    this.playbooks = playbooks;
    this.evidence = evidence;
    this.likeness = likeness;
  }

  @GET
  public Response list(@QueryParam("cursor") @Nullable String cursor) {
    return Response.ok(ReportTemplates.mine(reports.page(true, Cursor.parse(cursor), PAGE)))
        .build();
  }

  @GET
  @Path("{id}/receipt")
  public Response receipt(UUID id) {
    ReportView report = reports.one(id).orElseThrow(() -> Refused.notFound().exception());
    return Response.ok(
            ReportTemplates.receipt(
                report,
                told(report.kind()),
                evidence.withReport(report.incidentId(), report.number()),
                like(report)))
        .build();
  }

  /** What the account looks like, unless the report says already that it is about a fake. */
  private @Nullable Likeness like(ReportView report) {
    boolean said =
        playbooks.kinds().stream()
            .anyMatch(kind -> kind.fakeExists() && kind.id().equals(report.kind()));
    return said ? null : likeness.of(report.accountGiven()).orElse(null);
  }

  /** Whom the playbook has told. */
  private List<Text> told(String kind) {
    return playbooks.inForce(kind).map(PlaybookInForce::playbook).stream()
        .flatMap(it -> it.playbook().alertFor(kind).stream().map(it::owner))
        .toList();
  }
}
