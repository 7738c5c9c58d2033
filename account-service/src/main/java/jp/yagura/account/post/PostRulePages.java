package jp.yagura.account.post;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** What heads agree to beforehand, and the words that are looked for. */
@Path("/accounts/posts")
@Produces("text/html;charset=UTF-8")
class PostRulePages {
  private final GiveStanding standing;
  private final ShowPost show;
  private final WritePost write;
  private final PostWordQueries words;
  private final ChangePostWords change;
  private final CurrentCaller caller;
  private final Language language;

  PostRulePages(
      GiveStanding standing,
      ShowPost show,
      WritePost write,
      PostWordQueries words,
      ChangePostWords change,
      CurrentCaller caller,
      Language language) {
    this.standing = standing;
    this.show = show;
    this.write = write;
    this.words = words;
    this.change = change;
    this.caller = caller;
    this.language = language;
  }

  @CheckedTemplate(basePath = "post")
  static class Pages {
    static native TemplateInstance standing(
        List<GiveStanding.Listed> rows,
        List<ShowPost.Choice> cases,
        List<AccountView> accounts,
        boolean known,
        boolean mayGive,
        PostForm f,
        FormErrors errors,
        String done);

    static native TemplateInstance words(
        List<PostWordQueries.PostWord> own,
        Map<String, String> product,
        boolean mayChange,
        PostForm f,
        FormErrors errors,
        String done);
  }

  @GET
  @Path("standing")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public TemplateInstance standing(@QueryParam("done") @DefaultValue("") String done) {
    return standing(PostForm.EMPTY, FormErrors.NONE, done);
  }

  @POST
  @Path("standing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD})
  public Response give(MultivaluedMap<String, String> sent) {
    PostForm form = PostForm.of(sent);
    List<Refused> wrong = new ArrayList<>();
    LocalDate from = day(form, "from", false, wrong);
    LocalDate until = day(form, "until", true, wrong);
    UUID account = account(form.value("account"));
    Outcome<StandingApproval> outcome =
        until == null || !wrong.isEmpty()
            ? Outcome.refused(wrong)
            : standing.give(new StandingEntry(account, form.value("scope"), from, until));
    return switch (outcome) {
      case Outcome.Done<StandingApproval> _ -> seeStanding("given");
      case Outcome.NotDone<StandingApproval>(var refusals) -> {
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(422).entity(standing(form, errors, "")).build();
      }
    };
  }

  @POST
  @Path("standing/{id}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.HEAD})
  public Response end(@PathParam("id") UUID id) {
    return switch (standing.end(id)) {
      case Outcome.Done<StandingApproval> _ -> seeStanding("ended");
      case Outcome.NotDone<StandingApproval>(var refusals) -> {
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(422).entity(standing(PostForm.EMPTY, errors, "")).build();
      }
    };
  }

  @GET
  @Path("words")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance words(@QueryParam("done") @DefaultValue("") String done) {
    return words(PostForm.EMPTY, FormErrors.NONE, done);
  }

  @POST
  @Path("words")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.PR, Role.ADMIN})
  public Response put(
      MultivaluedMap<String, String> sent, @FormParam("remove") @DefaultValue("") String remove) {
    PostForm form = PostForm.of(sent);
    Outcome<?> outcome =
        remove.isEmpty()
            ? change.put(form.value("word"), form.value("instead"))
            : change.remove(remove);
    return switch (outcome) {
      case Outcome.Done<?> _ ->
          Response.seeOther(URI.create("/accounts/posts/words?done=changed")).build();
      case Outcome.NotDone<?>(var refusals) -> {
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(422).entity(words(form, errors, "")).build();
      }
    };
  }

  private static Response seeStanding(String done) {
    return Response.seeOther(URI.create("/accounts/posts/standing?done=" + done)).build();
  }

  private TemplateInstance standing(PostForm form, FormErrors errors, String done) {
    boolean known = show.knowsStanding();
    return Pages.standing(
        standing.all(),
        show.cases(),
        write.mine(),
        known,
        known && caller.is(Role.HEAD),
        form,
        errors,
        done);
  }

  private TemplateInstance words(PostForm form, FormErrors errors, String done) {
    return Pages.words(
        words.own(), words.ofTheProduct(), caller.is(Role.PR, Role.ADMIN), form, errors, done);
  }

  private static @Nullable LocalDate day(
      PostForm form, String field, boolean needed, List<Refused> wrong) {
    String typed = form.value(field).strip();
    try {
      if (!typed.isEmpty()) {
        return LocalDate.parse(typed);
      }
    } catch (DateTimeParseException _) {
      wrong.add(Refused.invalid(field, "post-day"));
      return null;
    }
    if (needed) {
      wrong.add(Refused.invalid(field, "post-day"));
    }
    return null;
  }

  private static UUID account(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException _) {
      return new UUID(0, 0);
    }
  }
}
