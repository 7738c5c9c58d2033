package jp.yagura.incident.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import jp.yagura.incident.overview.IncidentFilter;
import jp.yagura.incident.overview.IncidentList;
import jp.yagura.incident.overview.ListIncidents;
import jp.yagura.incident.response.Stage;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** The list of incidents; its filter stands in the address. */
@Path("/incidents")
@Produces("text/html;charset=UTF-8")
class ListPages {
  private static final int PAGE = 20;
  private static final int LONGEST_QUERY = 200;
  private static final String AT_WORK = "open";

  private final ListIncidents incidents;
  private final Clock clock;

  ListPages(ListIncidents incidents, Clock clock) {
    this.incidents = incidents;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response list(
      @QueryParam("q") @Nullable String q,
      @QueryParam("stage") @Nullable String stage,
      @QueryParam("platform") @Nullable String platform,
      @QueryParam("overdue") boolean overdue,
      @QueryParam("cursor") @Nullable String cursor) {
    var query = new ListPage.Query(cut(q), cut(stage), cut(platform), overdue);
    IncidentList list = incidents.list(filter(query), Cursor.parse(cursor), PAGE);
    List<ListPage.Row> rows =
        list.items().stream().map(row -> ListPage.Row.of(row, clock.instant())).toList();
    return Response.ok(ConsoleTemplates.list(new ListPage(query, list, rows))).build();
  }

  private static IncidentFilter filter(ListPage.Query query) {
    List<Stage> stages =
        query.stage().equals(AT_WORK)
            ? Arrays.stream(Stage.values())
                .filter(stage -> !stage.ended() && stage != Stage.REPORTED)
                .toList()
            : Stage.of(query.stage()).stream().toList();
    return new IncidentFilter(
        stages, null, orNull(query.platform()), null, query.overdue(), orNull(query.q()));
  }

  private static String cut(@Nullable String text) {
    String plain = text == null ? "" : text.strip();
    return plain.length() > LONGEST_QUERY ? plain.substring(0, LONGEST_QUERY) : plain;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
