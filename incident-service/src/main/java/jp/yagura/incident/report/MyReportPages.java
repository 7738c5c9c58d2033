package jp.yagura.incident.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.alarm.ReadDeliveries;
import jp.yagura.incident.evidence.Evidence;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** What the reader reported, the receipt for it and what became of it. */
@Path("/reports")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN, Role.AUDITOR})
class MyReportPages {
  private static final Words WORDS = Words.of("receipt");

  private static final int PAGE = 20;
  private final ReadReports reports;
  private final Playbooks playbooks;
  private final Evidence evidence;
  private final AskLikeness likeness;
  private final ReadDeliveries deliveries;
  private final Clock clock;

  MyReportPages(
      ReadReports reports,
      Playbooks playbooks,
      Evidence evidence,
      AskLikeness likeness,
      ReadDeliveries deliveries,
      Clock clock) {
    this.reports = reports;
    this.playbooks = playbooks;
    this.evidence = evidence;
    this.likeness = likeness;
    this.deliveries = deliveries;
    this.clock = clock;
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
                reached(report),
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

  private ReachedByAlarm reached(ReportView report) {
    Text division =
        playbooks
            .division(OwnerRole.PR)
            .orElseGet(
                () ->
                    new Text(
                        WORDS.get("no_guideline_pr", Locale.JAPANESE),
                        WORDS.get("no_guideline_pr", Locale.ENGLISH)));
    return ReachedByAlarm.of(
        deliveries.of(report.incidentId()), division, report.reportedAt(), clock.instant());
  }
}
