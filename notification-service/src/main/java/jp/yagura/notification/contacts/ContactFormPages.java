package jp.yagura.notification.contacts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.notification.ContactId;
import org.jspecify.annotations.Nullable;

/** Adding and changing a contact by form. */
@Path("/notifications/contacts")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@RolesAllowed(Role.ADMIN)
class ContactFormPages {
  private final Contacts contacts;
  private final RegisterContact register;
  private final ChangeContact change;
  private final Validator validator;
  private final Language language;

  ContactFormPages(
      Contacts contacts,
      RegisterContact register,
      ChangeContact change,
      Validator validator,
      Language language) {
    this.contacts = contacts;
    this.register = register;
    this.change = change;
    this.validator = validator;
    this.language = language;
  }

  @CheckedTemplate(basePath = "contacts")
  static class Templates {
    static native TemplateInstance form(
        @Nullable ContactId id,
        ContactForm form,
        FormErrors errors,
        List<ContactRole> roles,
        Seat[] seats);
  }

  @GET
  @Path("new")
  public TemplateInstance empty(@QueryParam("role") @Nullable String role) {
    return page(null, ContactForm.empty(role), FormErrors.NONE);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(@BeanParam ContactForm form) {
    return kept(null, form);
  }

  @GET
  @Path("{id}/edit")
  public TemplateInstance form(ContactId id) {
    ContactView contact =
        contacts.active(id).map(Contact::view).orElseThrow(() -> Refused.notFound().exception());
    return page(id, ContactForm.of(contact), FormErrors.NONE);
  }

  @POST
  @Path("{id}/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(ContactId id, @BeanParam ContactForm form) {
    if (contacts.active(id).isEmpty()) {
      throw Refused.notFound().exception();
    }
    return kept(id, form);
  }

  private Response kept(@Nullable ContactId id, ContactForm form) {
    FormErrors errors = form.errors(validator, language.now());
    if (errors.any()) {
      return Response.status(422).entity(page(id, form, errors)).build();
    }
    ContactDetails contact = form.contact();
    Outcome<ContactView> outcome =
        id == null ? register.register(contact) : change.change(id, form.ifMatch(), contact);
    String done = id == null ? "added" : "changed";
    return switch (outcome) {
      case Outcome.Done<ContactView> _ ->
          Response.seeOther(URI.create("/notifications/contacts?done=" + done)).build();
      case Outcome.NotDone<ContactView>(var refusals) ->
          Response.status(refusals.getFirst().reason().status())
              .entity(page(id, form, FormErrors.of(refusals, language.now())))
              .build();
    };
  }

  private static TemplateInstance page(
      @Nullable ContactId id, ContactForm form, FormErrors errors) {
    return Templates.form(id, form, errors, ContactRole.KEPT, Seat.values());
  }
}
