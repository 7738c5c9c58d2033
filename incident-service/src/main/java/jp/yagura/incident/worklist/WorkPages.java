package jp.yagura.incident.worklist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import jp.yagura.incident.step.TimeLeft;
import jp.yagura.incident.work.FindWork;
import jp.yagura.incident.work.PagedWork;
import jp.yagura.kit.access.Role;
import org.jspecify.annotations.Nullable;

/** The page of what waits for its reader. */
@Path("/incidents/work")
@Produces("text/html;charset=UTF-8")
class WorkPages {
  /** Of each group. */
  private static final int ON_A_PAGE = 50;

  private final FindWork work;
  private final Clock clock;

  WorkPages(FindWork work, Clock clock) {
    this.work = work;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "work")
  static class Templates {
    static native TemplateInstance page(View p);
  }

  /** What the page shows. */
  record View(PagedWork work, String here, Instant now) {
    /** Whether it is a later page of one group. */
    public boolean later() {
      return here.contains("cursor=");
    }

    /** The time to a target. */
    public @Nullable TimeLeft left(@Nullable Instant due) {
      return TimeLeft.of(due, now);
    }
  }

  @GET
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance page(
      @QueryParam("group") @Nullable String group,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    String query = uri.getRequestUri().getRawQuery();
    String here = uri.getRequestUri().getPath() + (query == null ? "" : "?" + query);
    return Templates.page(new View(work.page(group, cursor, ON_A_PAGE), here, clock.instant()));
  }
}
