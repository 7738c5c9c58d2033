package jp.yagura.account.accountreview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import jp.yagura.account.register.AccountId;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is looked at again and again about an account. */
@Path("/api/v1/accounts/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class AccountReviewApi {
  private final FindReviews find;
  private final RecordReview record;
  private final ImportFigures figures;
  private final CurrentCaller caller;
  private final Language language;

  AccountReviewApi(
      FindReviews find,
      RecordReview record,
      ImportFigures figures,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.record = record;
    this.figures = figures;
    this.caller = caller;
    this.language = language;
  }

  /**
   * A file of a platform.
   *
   * @param content its bytes in Base64; CSV or .xlsx with a day and a figure, up to 1 MiB
   */
  record FigureFile(@NotBlank @Characters(max = 200) String fileName, @NotBlank String content) {}

  /** How many days were taken over. */
  record TakenFigures(int days) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "The reviews of an account: when next, and what came of each")
  @APIResponse(responseCode = "200", description = "The reviews; none once the account has ended")
  @APIResponse(responseCode = "403", description = "Another division runs the account")
  @APIResponse(responseCode = "404", description = "This municipality has no such account")
  public FindReviews.Reviews list(@PathParam("id") AccountId id) {
    return find.of(id);
  }

  @POST
  @Path("{review}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  @Operation(summary = "Write down what came of a review; If-Match its version, or *")
  @APIResponse(responseCode = "200", description = "Written down; the next one is planned")
  @APIResponse(responseCode = "403", description = "The caller is not its owner")
  @APIResponse(responseCode = "404", description = "No such account, or no such review of it")
  @APIResponse(responseCode = "409", description = "The account has ended")
  @APIResponse(responseCode = "412", description = "Written down by somebody else meanwhile")
  @APIResponse(responseCode = "422", description = "A field is wrong")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public ReviewOutcome record(
      @PathParam("id") AccountId id,
      @PathParam("review") String review,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @NotNull @Valid ReviewEntry body) {
    return record.record(id, review, ifMatch, body, caller.actor(), language.now()).orRefuse();
  }

  @POST
  @Path("{review}/figures")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  @Operation(summary = "Take over figures from a platform's file; the same file again is the same")
  @APIResponse(responseCode = "200", description = "Taken over; a known day is brought up to date")
  @APIResponse(responseCode = "403", description = "The caller is not its owner")
  @APIResponse(responseCode = "404", description = "No such account, or no such review of it")
  @APIResponse(responseCode = "409", description = "The account has ended")
  @APIResponse(responseCode = "422", description = "The file has no day and figure in each row")
  public TakenFigures figures(
      @PathParam("id") AccountId id,
      @PathParam("review") String review,
      @NotNull @Valid FigureFile body) {
    return new TakenFigures(
        figures
            .take(id, review, body.fileName(), bytes(body.content()), caller.actor())
            .orRefuse());
  }

  private static byte[] bytes(String content) {
    try {
      return Base64.getDecoder().decode(content);
    } catch (IllegalArgumentException _) {
      throw Refused.invalid("content", "import-content-base64").exception();
    }
  }
}
