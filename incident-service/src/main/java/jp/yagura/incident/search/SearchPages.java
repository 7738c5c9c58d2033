package jp.yagura.incident.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.characters.CharacterCount;
import org.jspecify.annotations.Nullable;

/** The page of the search; what is searched for stands in its address. */
@Path("/incidents/search")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
class SearchPages {
  private static final int PAGE = 20;

  private final SearchIncidents search;

  SearchPages(SearchIncidents search) {
    this.search = search;
  }

  @CheckedTemplate(basePath = "search")
  static class Templates {
    static native TemplateInstance page(View p);
  }

  /**
   * What the page shows.
   *
   * @param q what was searched for; empty when nothing was
   * @param drill whether drills were searched
   * @param later whether it is another page than the first
   */
  record View(String q, boolean drill, SearchResults found, boolean later) {
    /** The address of the next page. */
    public String next() {
      return UriBuilder.fromPath("/incidents/search")
          .queryParam("q", "{q}")
          .queryParam("drill", "{drill}")
          .queryParam("cursor", "{cursor}")
          .build(q, drill, String.valueOf(found.next()))
          .toString();
    }
  }

  @GET
  public TemplateInstance page(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("drill") boolean drill,
      @QueryParam("cursor") @Nullable String cursor) {
    String asked = CharacterCount.first(q.strip(), SearchApi.LONGEST);
    SearchPosition after = SearchPosition.parse(cursor);
    return Templates.page(
        new View(asked, drill, search.search(asked, drill, after, PAGE), after != null));
  }
}
