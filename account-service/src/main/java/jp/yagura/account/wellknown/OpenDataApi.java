package jp.yagura.account.wellknown;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yagura.kit.publicside.ForResidents;
import jp.yagura.kit.publicside.PublicResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list as open data, with the members that the signed list has too. */
@Path("/public/{municipality}/accounts.json")
@Produces(MediaType.APPLICATION_JSON)
@ForResidents
@Tag(name = "public")
class OpenDataApi {
  private final ReadList read;
  private final Licences licences;

  OpenDataApi(ReadList read, Licences licences) {
    this.read = read;
    this.licences = licences;
  }

  /**
   * All accounts, those that ended too.
   *
   * @param licence left out where the municipality has said none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OpenData(
      String municipality,
      OfficialList.Name name,
      Licences.@Nullable Licence licence,
      List<OfficialList.Listed> accounts) {}

  @GET
  @PermitAll
  @Operation(summary = "The official accounts of a municipality as open data; members stay")
  @APIResponse(responseCode = "200", description = "All of them, those that ended too")
  @APIResponse(responseCode = "304", description = "As it was when If-None-Match was read")
  public Response accounts(@PathParam("municipality") String municipality) {
    OfficialList.Content list = read.of(municipality);
    OpenData data =
        new OpenData(municipality, list.name(), licences.of(municipality), list.accounts());
    return PublicResponse.of(200, MediaType.APPLICATION_JSON, SignedForm.json(data));
  }
}
