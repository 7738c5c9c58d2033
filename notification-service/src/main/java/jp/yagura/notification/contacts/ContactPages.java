package jp.yagura.notification.contacts;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.notification.ContactId;
import jp.yagura.notification.mail.MailResult;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

@Path("/notifications/contacts")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class ContactPages {
  private final ShowContacts show;
  private final RetireContact retire;
  private final TestContact test;
  private final Language language;

  ContactPages(ShowContacts show, RetireContact retire, TestContact test, Language language) {
    this.show = show;
    this.retire = retire;
    this.test = test;
    this.language = language;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance list(@QueryParam("done") @Nullable String done) {
    return show.page(done, null, FormErrors.NONE);
  }

  @POST
  @Path("{id}/retire")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.ADMIN)
  public Response retire(ContactId id, @RestForm("version") @DefaultValue("") IfMatch ifMatch) {
    return switch (retire.retire(id, ifMatch)) {
      case Outcome.Done<ContactView> _ -> back("retired");
      case Outcome.NotDone<ContactView>(var refusals) ->
          Response.status(refusals.getFirst().reason().status())
              .entity(show.page(null, null, FormErrors.of(refusals, language.now())))
              .build();
    };
  }

  @POST
  @Path("{id}/test")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.ADMIN)
  public Response test(ContactId id) {
    return switch (test.send(id)) {
      case MailResult.Accepted() -> back("tested");
      case MailResult.Deferred(String said) -> failed(said);
      case MailResult.Rejected(String said) -> failed(said);
    };
  }

  private Response failed(String said) {
    return Response.ok(show.page(null, said, FormErrors.NONE)).build();
  }

  private static Response back(String done) {
    return Response.seeOther(URI.create("/notifications/contacts?done=" + done)).build();
  }
}
