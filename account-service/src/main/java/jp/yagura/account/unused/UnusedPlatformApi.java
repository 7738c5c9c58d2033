package jp.yagura.account.unused;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.Characters;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Platform;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/unused-platforms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
class UnusedPlatformApi {
  private final FindUnusedPlatforms find;
  private final NoteUnusedPlatform note;

  UnusedPlatformApi(FindUnusedPlatforms find, NoteUnusedPlatform note) {
    this.find = find;
    this.note = note;
  }

  /**
   * A platform that is not used.
   *
   * @param note what residents may read of it; may be empty
   */
  record Note(
      @NotNull Platform platform,
      @NotNull
          @Characters(max = 200)
          @Pattern(regexp = "[^\\p{Cntrl}\\u2028\\u2029]*", message = "{one-line}")
          String note) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(summary = "The platforms that the municipality says it does not use")
  @APIResponse(responseCode = "200", description = "All of them")
  public List<UnusedPlatform> all() {
    return find.all();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(summary = "Say that the municipality does not use a platform")
  @APIResponse(responseCode = "200", description = "Said")
  @APIResponse(responseCode = "409", description = "An account on it is registered and in use")
  @APIResponse(responseCode = "422", description = "There is no such platform")
  public UnusedPlatform put(@NotNull @Valid Note body) {
    return note.note(body.platform(), body.note()).orRefuse();
  }

  @DELETE
  @RolesAllowed({Role.PR, Role.ADMIN})
  @Operation(summary = "Take it back")
  @APIResponse(responseCode = "204", description = "Taken back, or it was not said")
  public void delete(@QueryParam("platform") @DefaultValue("") String platform) {
    note.takeBack(platform(platform));
  }

  static Platform platform(String wire) {
    return Platform.of(wire)
        .orElseThrow(
            () ->
                Refused.invalid(
                        "platform",
                        "json-one-of",
                        Arrays.stream(Platform.values())
                            .map(Platform::wire)
                            .collect(Collectors.joining(", ")))
                    .exception());
  }
}
