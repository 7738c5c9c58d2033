package jp.yagura.notification.contacts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.WireNames;
import jp.yagura.notification.ContactId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
class ContactsApi {
  private final Contacts contacts;
  private final RegisterContact register;
  private final ChangeContact change;
  private final RetireContact retire;
  private final Idempotency idempotency;

  ContactsApi(
      Contacts contacts,
      RegisterContact register,
      ChangeContact change,
      RetireContact retire,
      Idempotency idempotency) {
    this.contacts = contacts;
    this.register = register;
    this.change = change;
    this.retire = retire;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "Who is told, oldest first")
  public Page<ContactView> list(
      @QueryParam("role") @Nullable String role,
      @QueryParam("retired") @Nullable String retired,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    return contacts.page(
        WireNames.parameter(ContactRole.class, "role", role),
        "true".equals(retired),
        Cursor.parse(cursor),
        Cursor.limit(limit, 50, 200));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "One contact")
  public Response read(ContactId id) {
    return answer(
        contacts
            .findByIdOptional(id)
            .map(Contact::view)
            .orElseThrow(() -> Refused.notFound().exception()));
  }

  @POST
  @RolesAllowed(Role.ADMIN)
  @Operation(summary = "Register somebody to be told")
  public Response register(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull ContactDetails contact) {
    return idempotency.once(
        key,
        "register-contact",
        contact,
        () -> {
          ContactView registered = register.register(contact).orRefuse();
          return Reply.created(
              "/api/v1/contacts/" + registered.id(), Version.tag(registered.version()), registered);
        });
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Role.ADMIN)
  @Operation(summary = "Change a contact")
  public Response change(
      ContactId id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @Valid @NotNull ContactDetails contact) {
    return answer(change.change(id, ifMatch, contact).orRefuse());
  }

  @POST
  @Path("{id}/retire")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.ADMIN)
  @Operation(summary = "From now on this contact is not told; it stays readable")
  public Response retire(ContactId id, @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch) {
    return answer(retire.retire(id, ifMatch).orRefuse());
  }

  private static Response answer(ContactView contact) {
    return Response.ok(contact).tag(Version.tag(contact.version())).build();
  }
}
