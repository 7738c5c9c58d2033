package jp.yagura.incident.residentreport;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.guideline.wording.Contact;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import org.jspecify.annotations.Nullable;

/**
 * The form on which a resident reports a suspicious account, and the receipt; in one language. Not
 * kept by caches: each form has a key of its own.
 */
abstract class PublicReportPages {
  private static final String HTML = "text/html;charset=UTF-8";

  private final ReceiveResidentReport receive;
  private final ResidentReportQueries queries;
  private final ResidentReportSettings settings;
  private final Playbooks playbooks;
  private final CurrentMunicipality municipality;
  private final boolean english;

  PublicReportPages(
      ReceiveResidentReport receive,
      ResidentReportQueries queries,
      ResidentReportSettings settings,
      Playbooks playbooks,
      CurrentMunicipality municipality,
      boolean english) {
    this.receive = receive;
    this.queries = queries;
    this.settings = settings;
    this.playbooks = playbooks;
    this.municipality = municipality;
    this.english = english;
  }

  /** What stands in the form. */
  record Form(String key, String account, String note) {}

  /** Whom to call when it is urgent. */
  record ContactShown(String office, @Nullable String phone) {
    static ContactShown of(Contact contact, Locale language) {
      return new ContactShown(contact.office().in(language), contact.phone());
    }
  }

  @CheckedTemplate(basePath = "residentreport")
  static class Pages {
    static native TemplateInstance form(
        String base, Form form, FormErrors errors, @Nullable ContactShown contact);

    static native TemplateInstance receipt(
        String base, String receipt, @Nullable ContactShown contact);
  }

  @GET
  @Path("report")
  @PermitAll
  @Produces(HTML)
  public Response form(@QueryParam("account") @DefaultValue("") String account) {
    String begun =
        CharacterCount.exceeds(account, ReceiveResidentReport.LONGEST_ACCOUNT)
            ? ""
            : account.strip();
    return page(200, new Form(UUID.randomUUID().toString(), begun, ""), FormErrors.NONE);
  }

  @POST
  @Path("report")
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(HTML)
  public Response send(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("account") @DefaultValue("") String account,
      @FormParam("note") @DefaultValue("") String note,
      @Context HttpServerRequest request) {
    String text = note.replace("\r\n", "\n");
    var report = new NewResidentReport(key, account, text, request.remoteAddress().hostAddress());
    return switch (receive.receive(report)) {
      case Outcome.Done<String>(String receipt) ->
          Response.seeOther(URI.create(base() + "/report/received?receipt=" + receipt)).build();
      case Outcome.NotDone<String>(var refusals) -> {
        boolean old = refusals.getFirst().code().equals("resident-form-old");
        String again = old ? UUID.randomUUID().toString() : key;
        Response refused =
            page(
                refusals.getFirst().reason().status(),
                new Form(again, account, text),
                FormErrors.of(refusals, language()));
        yield refusals.getFirst().reason() == Refused.Reason.TOO_MANY
            ? Response.fromResponse(refused)
                .header(HttpHeaders.RETRY_AFTER, settings.senderWindow().toSeconds())
                .build()
            : refused;
      }
    };
  }

  @GET
  @Path("report/received")
  @PermitAll
  @Produces(HTML)
  public Response receipt(@QueryParam("receipt") @DefaultValue("") String receipt) {
    if (!queries.knows(receipt)) {
      throw Refused.notFound().exception();
    }
    return Response.ok(Pages.receipt(base(), receipt, contact())).build();
  }

  private Response page(int status, Form form, FormErrors errors) {
    return Response.status(status).entity(Pages.form(base(), form, errors, contact())).build();
  }

  private @Nullable ContactShown contact() {
    return playbooks.contact().map(it -> ContactShown.of(it, language())).orElse(null);
  }

  private Locale language() {
    return english ? Locale.ENGLISH : Locale.JAPANESE;
  }

  private String base() {
    return (english ? "/en" : "") + "/public/" + municipality.required();
  }
}
