package jp.yagura.account.staffmove;

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
import java.util.List;
import java.util.Map;
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

/** Lists of people who leave or move, by form. */
@Path("/accounts/staff-moves")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.PR, Role.ADMIN})
class StaffMovePages {
  private final FindMoveLists find;
  private final StartMoveList start;
  private final ApplyMoveList apply;
  private final CurrentCaller caller;
  private final Language language;

  StaffMovePages(
      FindMoveLists find,
      StartMoveList start,
      ApplyMoveList apply,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.start = start;
    this.apply = apply;
    this.caller = caller;
    this.language = language;
  }

  @CheckedTemplate(basePath = "staffmove")
  static class Pages {
    static native TemplateInstance list(List<MoveListView> lists, FormErrors errors);

    static native TemplateInstance one(
        MoveListView it, String reason, String done, FormErrors errors);
  }

  @GET
  public TemplateInstance list() {
    return Pages.list(find.newest(), FormErrors.NONE);
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  public Response send(@RestForm("file") @Nullable FileUpload file) throws IOException {
    if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
      return notTaken(Refused.invalid("file", "import-file-missing"));
    }
    byte[] content = Files.readAllBytes(file.uploadedFile());
    return switch (start.start(file.fileName(), content, caller.actor())) {
      case Outcome.Done<MoveListView>(MoveListView view) -> to(view.id().toString());
      case Outcome.NotDone<MoveListView>(var refusals) -> notTaken(refusals.getFirst());
    };
  }

  private Response notTaken(Refused refused) {
    String sentence = RefusalWords.of(refused, language.now());
    FormErrors errors = new FormErrors(Map.of("file", sentence), List.of());
    return Response.status(422).entity(Pages.list(find.newest(), errors)).build();
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(
      @PathParam("id") MoveListId id, @QueryParam("done") @DefaultValue("") String done) {
    return Pages.one(find.one(id, caller.actor()), "", done, FormErrors.NONE);
  }

  @POST
  @Path("{id}/apply")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response apply(@PathParam("id") MoveListId id, MultivaluedMap<String, String> sent) {
    MoveListForm form = new MoveListForm(sent);
    return answer(
        id, "applied", form, apply.apply(id, form.ifMatch(), form.chosen(), caller.actor()));
  }

  @POST
  @Path("{id}/undo")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response undo(@PathParam("id") MoveListId id, MultivaluedMap<String, String> sent) {
    MoveListForm form = new MoveListForm(sent);
    return answer(
        id, "undone", form, apply.undo(id, form.ifMatch(), form.reason(), caller.actor()));
  }

  private Response answer(
      MoveListId id, String done, MoveListForm form, Outcome<MoveListView> outcome) {
    return switch (outcome) {
      case Outcome.Done<MoveListView> _ -> to(id + "?done=" + done);
      case Outcome.NotDone<MoveListView>(var refusals) -> {
        FormErrors errors = FormErrors.of(refusals, language.now());
        yield Response.status(422)
            .entity(Pages.one(find.one(id, caller.actor()), form.reason(), "", errors))
            .build();
      }
    };
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create("/accounts/staff-moves/" + path)).build();
  }
}
