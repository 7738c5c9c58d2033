package jp.yagura.account.profilecheck;

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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.guideline.account.Publication;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What an account's page shows: the last look, the earlier ones, the form for the next. */
@Path("/accounts/{id}/profile")
@Produces("text/html;charset=UTF-8")
class ProfilePages {
  private final FindAccounts accounts;
  private final ProfileAccess access;
  private final ProfileChecks checks;
  private final ProfilePictures pictures;
  private final RecordProfile record;
  private final GuidelineBook book;
  private final Language language;

  ProfilePages(
      FindAccounts accounts,
      ProfileAccess access,
      ProfileChecks checks,
      ProfilePictures pictures,
      RecordProfile record,
      GuidelineBook book,
      Language language) {
    this.accounts = accounts;
    this.access = access;
    this.checks = checks;
    this.pictures = pictures;
    this.record = record;
    this.book = book;
    this.language = language;
  }

  /** Something that the page is to show, in the reader's language. */
  record Asked(String id, String label, @Nullable String cite, boolean soft) {
    /** The field of why it is not shown. */
    public String field() {
      return "reasons." + id;
    }
  }

  /**
   * The page.
   *
   * @param duty what the guideline says about the verified mark; empty where it says nothing
   */
  record Shown(
      AccountView a,
      List<Asked> asked,
      String duty,
      List<ProfileCheckView> checks,
      List<VerifiedState> states,
      boolean mayWrite,
      ProfileForm form) {}

  @CheckedTemplate(basePath = "profilecheck")
  static class Pages {
    static native TemplateInstance page(Shown p, FormErrors errors, String done);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance page(
      @PathParam("id") AccountId id, @QueryParam("done") @DefaultValue("") String done) {
    return Pages.page(
        shown(accounts.one(id), ProfileForm.empty(book.today())), FormErrors.NONE, done);
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @RolesAllowed({Role.HEAD, Role.PR, Role.ADMIN})
  public Response send(
      @PathParam("id") AccountId id,
      @RestForm("item") @Nullable List<String> items,
      @RestForm("reason") @Nullable List<String> reasons,
      @RestForm("shown") @Nullable List<String> ticked,
      @RestForm("checkedOn") @Nullable String checkedOn,
      @RestForm("verified") @Nullable String verified,
      @RestForm("verifiedReason") @Nullable String verifiedReason,
      @RestForm("recheckOn") @Nullable String recheckOn,
      @RestForm("picture") @Nullable FileUpload picture)
      throws IOException {
    AccountView account = accounts.one(id);
    ProfileForm form =
        new ProfileForm(
            ticked == null ? Set.of() : Set.copyOf(ticked),
            ProfileForm.reasons(
                items == null ? List.of() : items, reasons == null ? List.of() : reasons),
            text(checkedOn),
            text(verified),
            text(verifiedReason),
            text(recheckOn));
    List<Refused> wrong = new ArrayList<>();
    List<String> asked = access.asked(account).stream().map(Publication.Shown::id).toList();
    ProfileEntry entry = form.entry(asked, wrong);
    if (!wrong.isEmpty()) {
      return again(account, form, wrong);
    }
    byte[] file = picture == null ? new byte[0] : Files.readAllBytes(picture.uploadedFile());
    return switch (record.record(id, entry, file, language.now())) {
      case Outcome.Done<ProfileCheckView> _ ->
          Response.seeOther(URI.create("/accounts/" + id + "/profile?done=recorded")).build();
      case Outcome.NotDone<ProfileCheckView>(var refusals) -> again(account, form, refusals);
    };
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n");
  }

  @GET
  @Path("{check}/picture")
  @Produces({"image/png", "image/jpeg", MediaType.TEXT_HTML})
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public Response picture(@PathParam("id") AccountId id, @PathParam("check") UUID check) {
    boolean ofIt = checks.of(accounts.one(id).id()).stream().anyMatch(it -> it.id().equals(check));
    Picture picture =
        pictures
            .findByIdOptional(check)
            .filter(_ -> ofIt)
            .map(ProfilePicture::picture)
            .orElseThrow(() -> Refused.notFound().exception());
    return Response.ok(picture.content(), picture.mediaType())
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private Response again(AccountView account, ProfileForm form, List<Refused> refusals) {
    FormErrors errors = FormErrors.of(refusals, language.now());
    return Response.status(422).entity(Pages.page(shown(account, form), errors, "")).build();
  }

  private Shown shown(AccountView account, ProfileForm form) {
    List<Asked> asked =
        access.asked(account).stream()
            .map(
                it ->
                    new Asked(
                        it.id(),
                        it.label().in(language.now()),
                        access.cite(account, it.clause()),
                        it.asFarAsPossible()))
            .toList();
    Publication.Verified verified = access.verified(account);
    String duty =
        verified == null
            ? ""
            : verified.text().in(language.now())
                + "（"
                + access.cite(account, verified.clause())
                + "）";
    return new Shown(
        account,
        asked,
        duty,
        checks.of(account.id()),
        List.of(VerifiedState.values()),
        access.mayWrite(account),
        form);
  }
}
