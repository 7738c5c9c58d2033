package jp.yagura.incident.casefile;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How a form is answered: to a page that puts parts in by itself with the parts that changed, so
 * that what is typed elsewhere stays; to any other with the page.
 */
abstract class IncidentFormPages {
  private final ReadIncidentPage screen;

  IncidentFormPages(ReadIncidentPage screen) {
    this.screen = screen;
  }

  /** What htmx says of itself. */
  static class Asked {
    @HeaderParam("HX-Request")
    @Nullable String byScript;

    @HeaderParam("HX-Target")
    @Nullable String target;

    boolean parts() {
      return "true".equals(byScript);
    }
  }

  final Response page(IncidentId id, Map<String, Map<String, String>> prefill, String did) {
    return Response.ok(
            CasefileTemplates.page(
                screen.page(id, null, RefusedInput.NONE, prefill), PageParts.whole(did)))
        .build();
  }

  final Response done(IncidentId id, Asked asked, PageParts parts, String anchor) {
    if (!asked.parts()) {
      return Response.seeOther(URI.create("/incidents/" + id + anchor)).build();
    }
    var page = screen.page(id, null, RefusedInput.NONE, Map.of());
    return Response.ok(CasefileTemplates.parts(page, parts)).build();
  }

  final Response refused(
      IncidentId id,
      Asked asked,
      PageParts parts,
      @Nullable StepForm form,
      RefusedInput typed,
      List<Refused> refusals) {
    Refused first = refusals.getFirst();
    if (first.reason() == Refused.Reason.NOT_FOUND) {
      throw first.exception();
    }
    IncidentPage page = screen.page(id, form, typed, Map.of());
    TemplateInstance answer =
        asked.parts()
            ? CasefileTemplates.parts(page, parts)
            : CasefileTemplates.page(page, PageParts.WHOLE);
    return Response.status(first.reason().status()).entity(answer).build();
  }
}
