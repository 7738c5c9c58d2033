package jp.yagura.incident.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The search over HTTP. */
@Path("/api/v1/incidents/search")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
class SearchApi {
  static final int LONGEST = 200;
  private static final int USUAL = 20;
  private static final int MOST = 100;

  private final SearchIncidents search;

  SearchApi(SearchIncidents search) {
    this.search = search;
  }

  @GET
  @Operation(
      summary = "Searches all that the caller may read of incidents",
      description =
          "Width, capitals, kana, long vowels, dashes, spaces and old forms of kanji make no"
              + " difference; a text is found that has every word of q, at most 5. Drills are searched only when drill is true.")
  @APIResponse(responseCode = "200", description = "A page and the cursor of the next one")
  @APIResponse(responseCode = "422", description = "q is missing or too long, or a bad cursor")
  public SearchResults search(
      @QueryParam("q") @Nullable String q,
      @QueryParam("drill") boolean drill,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    if (q == null || q.isBlank()) {
      throw Refused.invalid("q", "search-missing").exception();
    }
    CharacterCount.beyond("q", q.strip(), LONGEST)
        .ifPresent(
            refused -> {
              throw refused.exception();
            });
    return search.search(q, drill, SearchPosition.parse(cursor), Cursor.limit(limit, USUAL, MOST));
  }
}
