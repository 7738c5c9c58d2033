package jp.yagura.kit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.contract.AccountState;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.outbox.Outbox;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import org.jspecify.annotations.Nullable;

/** An API as a service writes one, to prove what the kit does for it. */
@Path("/api/v1/things")
@Produces("application/json")
@Consumes("application/json")
public class ThingsApi {
  private final EntityManager entities;
  private final Outbox outbox;
  private final Idempotency idempotency;
  private final CurrentMunicipality municipality;
  private final Audit audit;
  private final CurrentCaller caller;

  ThingsApi(
      EntityManager entities,
      Outbox outbox,
      Idempotency idempotency,
      CurrentMunicipality municipality,
      Audit audit,
      CurrentCaller caller) {
    this.entities = entities;
    this.outbox = outbox;
    this.idempotency = idempotency;
    this.municipality = municipality;
    this.audit = audit;
    this.caller = caller;
  }

  /** Two flavours. */
  public enum Flavour {
    SWEET,
    SOUR
  }

  /** What a caller sends. */
  public record Draft(
      @NotBlank @Characters(max = 50) String name,
      @NotNull Flavour flavour,
      @Nullable Instant since,
      @Nullable List<@Characters(max = 10) String> links) {}

  /** What a caller gets. */
  public record View(UUID id, String name) {}

  @POST
  @RolesAllowed(Role.PR)
  public Response add(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull Draft draft) {
    return idempotency.once(
        key,
        "add-thing",
        draft,
        () -> {
          if (draft.name().equals("refused")) {
            throw Refused.invalid("name", "not-found").under("NGS-4").exception();
          }
          Thing thing = new Thing(draft.name());
          entities.persist(thing);
          outbox.add(new AccountRegistered(state(thing)));
          audit.record(
              caller.actor(),
              "thing-added",
              "thing",
              thing.id,
              java.util.Map.of("name", thing.name));
          return Reply.created(
              "/api/v1/things/" + thing.id, Version.tag(0), new View(thing.id, thing.name));
        });
  }

  @GET
  @RolesAllowed({Role.PR, Role.STAFF})
  public List<View> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    Cursor.parse(cursor);
    return entities
        .createQuery("from Thing", Thing.class)
        .setMaxResults(Cursor.limit(limit, 20, 100))
        .getResultList()
        .stream()
        .map(t -> new View(t.id, t.name))
        .toList();
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Role.PR)
  public Response one(@PathParam("id") UUID id) {
    Thing thing = entities.find(Thing.class, id);
    Outcome<Thing> found =
        thing == null ? Outcome.refused(Refused.notFound()) : Outcome.done(thing);
    Thing it = found.orRefuse();
    return Response.ok(new View(it.id, it.name)).tag(Version.tag(it.version)).build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Role.PR)
  @Transactional
  public Response rename(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @DefaultValue("") IfMatch ifMatch,
      @Valid @NotNull Draft draft) {
    Thing thing = entities.find(Thing.class, id);
    ifMatch
        .refuses(thing.version)
        .ifPresent(
            refused -> {
              throw refused.exception();
            });
    thing.name = draft.name();
    entities.flush();
    return Response.ok(new View(thing.id, thing.name)).tag(Version.tag(thing.version)).build();
  }

  @DELETE
  @Path("everything")
  public void nobodyMay() {
    throw new IllegalStateException("reached");
  }

  @GET
  @Path("broken")
  @RolesAllowed(Role.PR)
  public String broken() {
    throw new IllegalStateException("jp.yagura.secret inside");
  }

  private AccountState state(Thing thing) {
    return new AccountState(
        thing.id,
        municipality.required(),
        "x",
        thing.name,
        null,
        "https://x.com/a",
        thing.name,
        "課",
        "active",
        Instant.parse("2026-11-23T00:00:00Z"),
        true,
        1);
  }
}
