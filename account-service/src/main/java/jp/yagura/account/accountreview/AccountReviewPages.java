package jp.yagura.account.accountreview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.guideline.account.Closing;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.RefusalWords;
import jp.yagura.kit.refusal.Refused;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What is looked at again and again about an account: the list, and one with its form. */
@Path("/accounts/{id}/reviews")
@Produces("text/html;charset=UTF-8")
class AccountReviewPages {
  private final FindReviews find;
  private final RecordReview record;
  private final ImportFigures figures;
  private final GuidelineBook book;
  private final CurrentCaller caller;
  private final Language language;

  AccountReviewPages(
      FindReviews find,
      RecordReview record,
      ImportFigures figures,
      GuidelineBook book,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.record = record;
    this.figures = figures;
    this.book = book;
    this.caller = caller;
    this.language = language;
  }

  /** A criterion for closing, in the reader's language. */
  record Criterion(String id, String text) {}

  @CheckedTemplate(basePath = "accountreview")
  static class Pages {
    static native TemplateInstance list(AccountView a, List<FindReviews.ReviewView> items);

    static native TemplateInstance one(
        AccountView a,
        FindReviews.ReviewView r,
        List<Criterion> criteria,
        ReviewResult[] results,
        ReviewForm form,
        FormErrors errors,
        String done);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance list(@PathParam("id") AccountId id) {
    FindReviews.Reviews reviews = find.of(id);
    return Pages.list(reviews.account(), reviews.items());
  }

  @GET
  @Path("{review}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance one(
      @PathParam("id") AccountId id,
      @PathParam("review") String review,
      @QueryParam("done") @DefaultValue("") String done) {
    FindReviews.Reviews reviews = find.of(id);
    FindReviews.ReviewView view = one(reviews, review);
    return page(reviews.account(), view, ReviewForm.of(view, book.today()), FormErrors.NONE, done);
  }

  @POST
  @Path("{review}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  public Response send(
      @PathParam("id") AccountId id,
      @PathParam("review") String review,
      MultivaluedMap<String, String> sent) {
    FindReviews.Reviews reviews = find.of(id);
    FindReviews.ReviewView view = one(reviews, review);
    ReviewForm form = ReviewForm.of(sent);
    Locale now = language.now();
    List<Refused> wrong = new ArrayList<>();
    ReviewEntry entry = form.entry(now, wrong);
    if (!wrong.isEmpty()) {
      return again(reviews.account(), view, form, wrong);
    }
    return switch (record.record(id, review, form.ifMatch(), entry, caller.actor(), now)) {
      case Outcome.Done<ReviewOutcome> _ ->
          Response.seeOther(
                  URI.create("/accounts/" + id + "/reviews/" + view.id() + "?done=recorded"))
              .build();
      case Outcome.NotDone<ReviewOutcome>(var refusals) ->
          again(reviews.account(), view, form, refusals);
    };
  }

  @POST
  @Path("{review}/figures")
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  public Response figures(
      @PathParam("id") AccountId id,
      @PathParam("review") String review,
      @RestForm("file") @Nullable FileUpload file)
      throws IOException {
    FindReviews.Reviews reviews = find.of(id);
    FindReviews.ReviewView view = one(reviews, review);
    Outcome<Integer> taken =
        file == null || file.fileName() == null || file.fileName().isEmpty()
            ? Outcome.refused(Refused.invalid("file", "import-file-missing"))
            : figures.take(
                id,
                review,
                file.fileName(),
                Files.readAllBytes(file.uploadedFile()),
                caller.actor());
    return switch (taken) {
      case Outcome.Done<Integer> _ ->
          Response.seeOther(
                  URI.create("/accounts/" + id + "/reviews/" + view.id() + "?done=figures"))
              .build();
      case Outcome.NotDone<Integer>(var refusals) -> {
        String sentence = RefusalWords.of(refusals.getFirst(), language.now());
        FormErrors errors = new FormErrors(Map.of("file", sentence), List.of());
        ReviewForm form = ReviewForm.of(view, book.today());
        yield Response.status(422).entity(page(reviews.account(), view, form, errors, "")).build();
      }
    };
  }

  private static FindReviews.ReviewView one(FindReviews.Reviews reviews, String review) {
    return reviews.items().stream()
        .filter(it -> it.id().equals(review))
        .findFirst()
        .orElseThrow(() -> Refused.notFound().exception());
  }

  private Response again(
      AccountView account, FindReviews.ReviewView view, ReviewForm form, List<Refused> refusals) {
    FormErrors errors = FormErrors.of(refusals, language.now());
    return Response.status(422).entity(page(account, view, form, errors, "")).build();
  }

  private TemplateInstance page(
      AccountView account,
      FindReviews.ReviewView view,
      ReviewForm form,
      FormErrors errors,
      String done) {
    List<Criterion> criteria =
        record.criteria(account).stream().map(it -> criterion(account, it)).toList();
    return Pages.one(account, view, criteria, ReviewResult.values(), form, errors, done);
  }

  private Criterion criterion(AccountView account, Closing.Criterion it) {
    String cite =
        book.inForce(account.municipality()).map(p -> p.cite(it.clause())).orElse(it.clause());
    return new Criterion(it.id(), it.text().in(language.now()) + "（" + cite + "）");
  }
}
