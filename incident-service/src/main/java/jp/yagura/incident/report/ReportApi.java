package jp.yagura.incident.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.incident.AtWork;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Reports. Nothing is asked that a person in a hurry would not know. */
@Path("/api/v1/reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ReportApi {
  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int LONGEST = 2000;
  private final FileReport filing;
  private final ReadReports reports;
  private final Playbooks playbooks;
  private final AskLikeness likeness;
  private final FindAtWork atWork;
  private final Idempotency idempotency;

  ReportApi(
      FileReport filing,
      ReadReports reports,
      Playbooks playbooks,
      AskLikeness likeness,
      FindAtWork atWork,
      Idempotency idempotency) {
    this.filing = filing;
    this.reports = reports;
    this.playbooks = playbooks;
    this.likeness = likeness;
    this.atWork = atWork;
    this.idempotency = idempotency;
  }

  @POST
  @Operation(summary = "Files a report, which opens an incident")
  @APIResponse(responseCode = "201", description = "The receipt, with the number to ask by")
  @APIResponse(responseCode = "422", description = "A field's value cannot be taken")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response file(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid NewReport report) {
    return idempotency.once(
        key,
        "file-report",
        report,
        () -> {
          ReportReceipt receipt = filing.file(report).orRefuse();
          return Reply.created("/api/v1/reports/" + receipt.reportId(), null, receipt);
        });
  }

  @GET
  @Operation(summary = "Reports, the newest first: one's own, or all for those who respond")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public Page<ReportView> list(
      @QueryParam("mine") boolean mine,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit) {
    return reports.page(mine, Cursor.parse(cursor), Cursor.limit(limit, USUAL, MOST));
  }

  @GET
  @Path("kinds")
  @Operation(summary = "The kinds of incident that can be reported here")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public List<Playbooks.Kind> kinds() {
    return playbooks.kinds();
  }

  /**
   * Whether an account looks like an official one.
   *
   * @param looksLike null when it is one, or looks like none
   */
  record Likely(@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LooksLike looksLike) {}

  @GET
  @Path("looks-like")
  @Operation(summary = "The official account that a handle or address looks like without being it")
  @APIResponse(responseCode = "200", description = "looksLike is null when there is none")
  @APIResponse(responseCode = "422", description = "account is missing or too long")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Likely looksLike(@QueryParam("account") @Nullable String account) {
    return new Likely(likeness.of(given(account)).map(LooksLike::of).orElse(null));
  }

  private static String given(@Nullable String account) {
    if (account == null || account.isBlank() || CharacterCount.exceeds(account, LONGEST)) {
      throw Refused.invalid("account", "account-given-length", LONGEST).exception();
    }
    return account.strip();
  }

  @GET
  @Path("at-work")
  @Operation(summary = "Incidents at work about the same account or fake, to join a report to")
  @APIResponse(responseCode = "200", description = "The latest first; empty when there is none")
  @APIResponse(responseCode = "422", description = "account is missing or too long")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public List<AtWork> atWork(@QueryParam("account") @Nullable String account) {
    return atWork.of(null, List.of(given(account)));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One report, and what became of it")
  @APIResponse(responseCode = "404", description = "No such report for this caller")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public ReportView one(@PathParam("id") UUID id) {
    return reports.one(id).orElseThrow(() -> Refused.notFound().exception());
  }
}
