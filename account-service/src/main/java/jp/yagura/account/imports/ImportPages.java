package jp.yagura.account.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.yagura.account.imports.file.Encoding;
import jp.yagura.account.imports.file.ListFile;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Importing a list by form. */
@Path("/accounts/imports")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.PR, Role.ADMIN})
class ImportPages {
  /** The web framework reads no form of more than 1000 fields. */
  private static final int MOST_TICKED = 900;

  private final FindImports find;
  private final StartImport start;
  private final ChooseColumns choose;
  private final ImportAccounts register;
  private final UndoImport undo;
  private final OpeningPolicy opening;
  private final CurrentCaller caller;
  private final Language language;

  ImportPages(
      FindImports find,
      StartImport start,
      ChooseColumns choose,
      ImportAccounts register,
      UndoImport undo,
      OpeningPolicy opening,
      CurrentCaller caller,
      Language language) {
    this.find = find;
    this.start = start;
    this.choose = choose;
    this.register = register;
    this.undo = undo;
    this.opening = opening;
    this.caller = caller;
    this.language = language;
  }

  /**
   * What the page of an open import shows besides the import.
   *
   * @param version its entity tag, for the forms
   * @param chosen rows that are ticked
   * @param selectable whether rows are ticked; else all that are ready are registered
   * @param since the first day of the guideline; null for a municipality without one
   */
  record Choice(
      String version,
      Set<Integer> chosen,
      boolean selectable,
      List<ImportField> fields,
      List<Encoding> encodings,
      @Nullable LocalDate since) {

    /** What stands in a cell of the form about columns, or nothing. */
    public boolean ticked(int row) {
      return chosen.contains(row);
    }
  }

  @CheckedTemplate(basePath = "imports")
  static class Pages {
    static native TemplateInstance list(
        List<ImportView> imports, FormErrors errors, int largest, int mostRows);

    static native TemplateInstance preview(
        ImportView it, Preview preview, Choice choice, FormErrors errors);

    static native TemplateInstance result(
        ImportView it, String version, String reason, String done, FormErrors errors);
  }

  @GET
  public TemplateInstance list() {
    return list(FormErrors.NONE);
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  public Response send(@RestForm("file") @Nullable FileUpload file) throws IOException {
    if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
      FormErrors errors =
          FormErrors.of(List.of(Refused.invalid("file", "import-file-missing")), language.now());
      return Response.status(422).entity(list(errors)).build();
    }
    byte[] content = Files.readAllBytes(file.uploadedFile());
    return switch (start.start(file.fileName(), content, caller.actor())) {
      case Outcome.Done<ImportView>(ImportView view) -> to(view.id() + "");
      case Outcome.NotDone<ImportView>(var refusals) -> {
        FormErrors wrong = FormErrors.of(refusals, language.now());
        FormErrors atTheFile =
            new FormErrors(
                wrong.fields().entrySet().stream()
                    .collect(Collectors.toMap(_ -> "file", it -> it.getValue(), (one, _) -> one)),
                wrong.general());
        yield Response.status(422).entity(list(atTheFile)).build();
      }
    };
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(
      @PathParam("id") ImportId id, @QueryParam("done") @Nullable String done) {
    ImportView view = find.one(id);
    Preview preview = view.preview();
    return preview == null
        ? result(view, "", done == null ? "" : done, FormErrors.NONE)
        : open(view, preview, null, FormErrors.NONE);
  }

  @POST
  @Path("{id}/columns")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response columns(@PathParam("id") ImportId id, MultivaluedMap<String, String> sent) {
    var form = new ImportForm(sent);
    ImportView view = find.one(id);
    Preview preview = view.preview();
    ImportChoices choices =
        preview == null ? view.choices() : form.choices(view.choices(), preview.layout());
    return answer(
        id,
        "#columns",
        () -> choose.choose(id, form.ifMatch(), choices, caller.actor()),
        errors -> again(id, form, errors));
  }

  @POST
  @Path("{id}/accounts")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(@PathParam("id") ImportId id, MultivaluedMap<String, String> sent) {
    var form = new ImportForm(sent);
    return answer(
        id,
        "?done=imported",
        () -> register.register(id, form.ifMatch(), form.chosen(), caller.actor()),
        errors -> again(id, form, errors));
  }

  @POST
  @Path("{id}/undo")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response undo(@PathParam("id") ImportId id, MultivaluedMap<String, String> sent) {
    var form = new ImportForm(sent);
    return answer(
        id,
        "?done=undone",
        () -> undo.undo(id, form.ifMatch(), form.value("reason"), caller.actor()),
        errors -> again(id, form, errors));
  }

  /** How a form is shown again. */
  private interface Again {
    Response with(FormErrors errors);
  }

  private Response answer(
      ImportId id, String then, Supplier<Outcome<ImportView>> act, Again again) {
    try {
      return switch (act.get()) {
        case Outcome.Done<ImportView> _ -> to(id + then);
        case Outcome.NotDone<ImportView>(var refusals) -> refused(refusals, again);
      };
    } catch (Refused.Thrown refused) {
      // the edge of the service: what ended the transaction is shown on the page
      return refused(refused.refusals(), again);
    }
  }

  private Response refused(List<Refused> refusals, Again again) {
    return refusals.stream().anyMatch(it -> it.reason() == Refused.Reason.NOT_FOUND)
        ? Response.status(404).build()
        : again.with(FormErrors.of(refusals, language.now()));
  }

  private Response again(ImportId id, ImportForm form, FormErrors errors) {
    ImportView view = find.one(id);
    Preview preview = view.preview();
    TemplateInstance page =
        preview == null
            ? result(view, form.value("reason"), "", errors)
            : open(view, preview, form.fields().containsKey("row") ? form.rows() : null, errors);
    return Response.status(422).entity(page).build();
  }

  private static Response to(String path) {
    return Response.seeOther(URI.create("/accounts/imports/" + path)).build();
  }

  private TemplateInstance list(FormErrors errors) {
    return Pages.list(find.newest(), errors, ListFile.LARGEST / 1024, ListFile.MOST_ROWS);
  }

  private TemplateInstance open(
      ImportView view, Preview preview, @Nullable Set<Integer> ticked, FormErrors errors) {
    Set<Integer> chosen =
        ticked == null
            ? preview.ready().stream().map(ImportRow::row).collect(Collectors.toSet())
            : ticked;
    var choice =
        new Choice(
            Version.quoted(view.version()),
            chosen,
            preview.ready().size() <= MOST_TICKED,
            List.of(ImportField.values()),
            List.of(Encoding.values()),
            opening.since().orElse(null));
    return Pages.preview(view, preview, choice, errors);
  }

  private static TemplateInstance result(
      ImportView view, String reason, String done, FormErrors errors) {
    return Pages.result(view, Version.quoted(view.version()), reason, done, errors);
  }
}
