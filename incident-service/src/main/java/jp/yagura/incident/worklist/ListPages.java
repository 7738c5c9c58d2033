package jp.yagura.incident.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Page;

/** The list of incidents; its filter stands in the address. */
@Path("/incidents")
@Produces("text/html;charset=UTF-8")
class ListPages {
  private static final int PAGE = 20;

  private final ListIncidents incidents;
  private final CountIncidents counting;
  private final FilterChoices choices;
  private final CurrentCaller caller;
  private final Clock clock;

  ListPages(
      ListIncidents incidents,
      CountIncidents counting,
      FilterChoices choices,
      CurrentCaller caller,
      Clock clock) {
    this.incidents = incidents;
    this.counting = counting;
    this.choices = choices;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response list(@BeanParam ListPageQuery query) {
    Page<IncidentRow> page = incidents.page(query.filter(), query.order(), query.cursor(), PAGE);
    List<ListPage.Row> rows =
        page.items().stream().map(row -> ListPage.Row.of(row, clock.instant())).toList();
    return Response.ok(
            WorklistTemplates.list(
                new ListPage(
                    query,
                    new ListPage.Offered(choices.types(), choices.divisions()),
                    counting.perStage(IncidentFilter.ANY),
                    counting.found(query.filter()),
                    rows,
                    page.next(),
                    caller.is(Role.PR, Role.AUDITOR, Role.ADMIN))))
        .build();
  }
}
