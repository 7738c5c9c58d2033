package jp.yagura.account.wellknown;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jp.yagura.kit.publicside.ForResidents;
import jp.yagura.kit.publicside.PublicResponse;
import jp.yagura.kit.tenancy.MunicipalityNames;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signed list of official accounts, and what it takes to check it. */
@Path("/")
@ForResidents
@Tag(name = "public")
class WellKnownApi {
  private static final String SIGNED = "application/jose+json";
  private static final String JWK_SET = "application/jwk-set+json";
  private static final String SCHEMA = "application/schema+json";
  private static final String SCHEMA_FILE = "wellknown/official-accounts.schema.json";
  private static final String LIST = ".well-known/official-accounts.json";

  private final SignList sign;
  private final KeyDirectory keys;
  private final MunicipalityNames names;

  WellKnownApi(SignList sign, KeyDirectory keys, MunicipalityNames names) {
    this.sign = sign;
    this.keys = keys;
    this.names = names;
  }

  /** Where each municipality's list is. */
  record Index(List<Entry> lists) {
    /** One of them. */
    record Entry(String municipality, String name, String list) {}
  }

  @GET
  @Path(LIST)
  @PermitAll
  @Produces({SIGNED, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "The signed list of the one municipality here, or where the lists of several are")
  @APIResponse(responseCode = "200", description = "A JWS; of several municipalities, an index")
  @APIResponse(responseCode = "503", description = "There is no key to sign with")
  public Response list() {
    List<String> ids = names.ids().stream().sorted().toList();
    return ids.size() == 1
        ? open(PublicResponse.of(200, SIGNED, sign.current(ids.getFirst())))
        : json(MediaType.APPLICATION_JSON, new Index(ids.stream().map(this::entry).toList()));
  }

  @GET
  @Path("public/{municipality}/" + LIST)
  @PermitAll
  @Produces({SIGNED, MediaType.APPLICATION_JSON})
  @Operation(summary = "A municipality's official accounts, signed: a JWS with Ed25519")
  @APIResponse(responseCode = "200", description = "The list, in the flattened JSON form")
  @APIResponse(responseCode = "503", description = "There is no key to sign with")
  public Response listOf(@PathParam("municipality") String municipality) {
    return open(PublicResponse.of(200, SIGNED, sign.current(municipality)));
  }

  @GET
  @Path(".well-known/official-accounts-keys.json")
  @PermitAll
  @Produces({JWK_SET, MediaType.APPLICATION_JSON})
  @Operation(summary = "The keys of signed lists, older ones too: a JWK set")
  public Response keys() {
    return json(JWK_SET, keys.now().published());
  }

  @GET
  @Path(".well-known/official-accounts.schema.json")
  @PermitAll
  @Produces({SCHEMA, MediaType.APPLICATION_JSON})
  @Operation(summary = "What a signed list says: its JSON Schema (2020-12)")
  public Response schema() throws IOException {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(SCHEMA_FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return open(PublicResponse.of(200, SCHEMA, text));
    }
  }

  private Index.Entry entry(String id) {
    String name = names.name(id, Locale.JAPANESE).orElse(id);
    return new Index.Entry(id, name, "/public/" + id + "/" + LIST);
  }

  private static Response json(String type, Object body) {
    return open(PublicResponse.of(200, type, SignedForm.json(body)));
  }

  /** Pages of others may read it too: it is for everybody. */
  private static Response open(Response answer) {
    return Response.fromResponse(answer).header("Access-Control-Allow-Origin", "*").build();
  }
}
