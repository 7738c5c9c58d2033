package jp.yagura.incident.worklist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import jp.yagura.incident.step.TimeLeft;
import jp.yagura.incident.work.FindWork;
import jp.yagura.incident.work.WorkList;
import jp.yagura.kit.access.Role;
import org.jspecify.annotations.Nullable;

/** The page of what waits for its reader. */
@Path("/incidents/work")
@Produces("text/html;charset=UTF-8")
class WorkPages {
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
  record View(WorkList work, Instant now) {
    /** The time to a target. */
    public @Nullable TimeLeft left(@Nullable Instant due) {
      return TimeLeft.of(due, now);
    }
  }

  @GET
  @RolesAllowed({Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance page() {
    return Templates.page(new View(work.find(), clock.instant()));
  }
}
