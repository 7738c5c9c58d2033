package jp.yagura.incident.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jp.yagura.kit.access.Role;

/** The page of figures, for those who answer for the whole. */
@Path("/incidents/figures")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.PR, Role.AUDITOR, Role.ADMIN})
class FiguresPages {
  private final CountFigures figures;

  FiguresPages(CountFigures figures) {
    this.figures = figures;
  }

  @CheckedTemplate(basePath = "figures")
  static class Page {
    static native TemplateInstance page(FiguresPage f);
  }

  @GET
  public Response page() {
    return Response.ok(
            Page.page(
                new FiguresPage(
                    figures.reportsPerWeek(),
                    figures.timeToConfirm(),
                    figures.timeToFirstNotice())))
        .build();
  }
}
