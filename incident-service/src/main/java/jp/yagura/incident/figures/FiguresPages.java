package jp.yagura.incident.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.Locale;
import java.util.stream.Stream;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.Disclosure;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.csv.CsvFile;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;

/** The page of figures, for those who answer for the whole. */
@Path("/incidents/figures")
@Produces("text/html;charset=UTF-8")
@RolesAllowed({Role.PR, Role.AUDITOR, Role.ADMIN})
class FiguresPages {
  private static final Words WORDS = Words.of("figures");

  private final CountFigures figures;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Language language;

  FiguresPages(CountFigures figures, Chronicle chronicle, CurrentCaller caller, Language language) {
    this.figures = figures;
    this.chronicle = chronicle;
    this.caller = caller;
    this.language = language;
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
                    figures.timeToFirstNotice(),
                    figures.byQuarter())))
        .build();
  }

  /** The table of the quarters as a file; it leaves the system, so the audit log notes it. */
  @GET
  @Path("quarters.csv")
  @Produces(CsvFile.MEDIA_TYPE)
  public Response file() {
    chronicle.record(
        new Disclosure.ListExported("/incidents/figures/quarters.csv"), caller.actor());
    StringWriter text = new StringWriter();
    try (CsvFile file = new CsvFile(text)) {
      write(file, language.now());
    }
    return Response.ok(text.toString())
        .header("Content-Disposition", "attachment; filename=\"figures.csv\"")
        .build();
  }

  private void write(CsvFile file, Locale locale) {
    file.row(
        Stream.of("q_from", "q_type_id", "q_type", "q_span", "incidents", "q_median", "q_p90")
            .map(key -> WORDS.get(key, locale))
            .toArray());
    for (QuarterlyTimes row : figures.byQuarter()) {
      for (Span span : Span.values()) {
        QuarterlyTimes.Taken taken = row.taken(span);
        if (taken != null) {
          file.row(
              row.from(),
              row.type(),
              row.typeName(),
              WORDS.get("span", locale, span),
              taken.incidents(),
              taken.median(),
              taken.p90());
        }
      }
    }
  }
}
