package jp.yagura.account.post;

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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The form of a draft, and a post with what the reader may do to it. */
@Path("/accounts/posts")
@Produces("text/html;charset=UTF-8")
class PostPages {
  private final FindPosts find;
  private final WritePost write;
  private final TakeStep steps;
  private final ShowPost show;
  private final Language language;

  PostPages(FindPosts find, WritePost write, TakeStep steps, ShowPost show, Language language) {
    this.find = find;
    this.write = write;
    this.steps = steps;
    this.show = show;
    this.language = language;
  }

  @CheckedTemplate(basePath = "post")
  static class Pages {
    static native TemplateInstance form(
        PostForm f, ShowPost.Choices choices, @Nullable PostView post, FormErrors errors);

    static native TemplateInstance one(
        ShowPost.Shown p, PostForm f, FormErrors errors, String done);
  }

  @GET
  @Path("new")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public TemplateInstance empty(@QueryParam("account") @DefaultValue("") String account) {
    PostForm form = account.isEmpty() ? PostForm.EMPTY : PostForm.begun(account);
    return Pages.form(form, show.choices(), null, FormErrors.NONE);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response write(MultivaluedMap<String, String> sent) {
    return send(PostForm.of(sent), null, write::write);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance one(
      @PathParam("id") PostId id, @QueryParam("done") @DefaultValue("") String done) {
    return Pages.one(show.shown(find.one(id)), PostForm.EMPTY, FormErrors.NONE, done);
  }

  @GET
  @Path("{id}/edit")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public TemplateInstance edit(@PathParam("id") PostId id) {
    PostView view = find.one(id);
    return Pages.form(PostForm.of(view), show.choices(), view, FormErrors.NONE);
  }

  @POST
  @Path("{id}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response change(@PathParam("id") PostId id, MultivaluedMap<String, String> sent) {
    PostForm form = PostForm.of(sent);
    return send(form, find.one(id), it -> write.edit(id, form.ifMatch(), it));
  }

  @POST
  @Path("{id}/step")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.ADMIN})
  public Response step(@PathParam("id") PostId id, MultivaluedMap<String, String> sent) {
    PostForm form = PostForm.of(sent);
    PostView before = find.one(id);
    List<Refused> wrong = new ArrayList<>();
    PostStep step = form.step(wrong);
    Outcome<PostView> outcome =
        step == null ? Outcome.refused(wrong) : steps.take(id, form.ifMatch(), step);
    return switch (outcome) {
      case Outcome.Done<PostView> _ ->
          Response.seeOther(URI.create("/accounts/posts/" + id + "?done=" + form.value("act")))
              .build();
      case Outcome.NotDone<PostView>(var refusals) -> {
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(422).entity(Pages.one(show.shown(before), form, errors, "")).build();
      }
    };
  }

  private Response send(
      PostForm form, @Nullable PostView before, Function<PostEntry, Outcome<PostView>> use) {
    List<Refused> wrong = new ArrayList<>();
    PostEntry entry = form.entry(wrong);
    Outcome<PostView> outcome = entry == null ? Outcome.refused(wrong) : use.apply(entry);
    return switch (outcome) {
      case Outcome.Done<PostView>(PostView view) ->
          Response.seeOther(URI.create("/accounts/posts/" + view.id() + "?done=write")).build();
      case Outcome.NotDone<PostView>(var refusals) -> {
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(422).entity(Pages.form(form, show.choices(), before, errors)).build();
      }
    };
  }
}
