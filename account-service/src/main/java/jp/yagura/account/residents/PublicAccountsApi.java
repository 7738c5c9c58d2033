package jp.yagura.account.residents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yagura.kit.publicside.ForResidents;
import jp.yagura.kit.publicside.PublicResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@ForResidents
@Tag(name = "public", description = "For everybody, without sign-in")
class PublicAccountsApi {
  private final PublicRegister register;
  private final CheckAccount check;
  private final ObjectMapper json;

  PublicAccountsApi(PublicRegister register, CheckAccount check, ObjectMapper json) {
    this.register = register;
    this.check = check;
    this.json = json;
  }

  /** The municipality's accounts, those that ended too. */
  record Listing(List<PublicAccount> accounts) {}

  @GET
  @Path("public/{municipality}/accounts")
  @PermitAll
  @Operation(summary = "The official accounts of a municipality")
  @APIResponse(responseCode = "200", description = "All of them, those that ended too")
  @APIResponse(responseCode = "304", description = "As it was when If-None-Match was read")
  public Response accounts(@PathParam("municipality") String municipality)
      throws JsonProcessingException {
    return answer(new Listing(register.read().shown()));
  }

  @GET
  @Path("public/{municipality}/check")
  @PermitAll
  @Operation(summary = "Whether an account is official: by handle, address or the platform's id")
  @APIResponse(responseCode = "200", description = "The verdict and the accounts it is about")
  @APIResponse(responseCode = "422", description = "Nothing was asked, or too much")
  public Response check(
      @PathParam("municipality") String municipality, @QueryParam("q") @Nullable String q)
      throws JsonProcessingException {
    return answer(check.check(CheckQuery.required(q)));
  }

  private Response answer(Object body) throws JsonProcessingException {
    return PublicResponse.of(200, MediaType.APPLICATION_JSON, json.writeValueAsString(body));
  }
}
