package jp.yagura.incident.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.Disclosure;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.csv.CsvFile;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.Times;

/** The filtered list as a file. It leaves the system, so the audit log notes who took it. */
@Path("/incidents/list.csv")
class ListFilePages {
  private final ListIncidents incidents;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Language language;
  private final Clock clock;

  ListFilePages(
      ListIncidents incidents,
      Chronicle chronicle,
      CurrentCaller caller,
      Language language,
      Clock clock) {
    this.incidents = incidents;
    this.chronicle = chronicle;
    this.caller = caller;
    this.language = language;
    this.clock = clock;
  }

  @GET
  @Produces(CsvFile.MEDIA_TYPE)
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response file(@BeanParam ListPageQuery query) {
    chronicle.record(
        new Disclosure.ListExported(query.address("/incidents", null)), caller.actor());
    Locale locale = language.now();
    StreamingOutput body =
        out -> write(query, locale, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    String day =
        DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(clock.instant(), Times.TOKYO));
    return Response.ok(body)
        .header("Content-Disposition", "attachment; filename=\"incidents-" + day + ".csv\"")
        .build();
  }

  private void write(ListPageQuery query, Locale locale, Writer out) {
    try (CsvFile file = new CsvFile(out)) {
      IncidentCsv csv = new IncidentCsv(file, locale);
      csv.head();
      incidents.each(
          query.filter(),
          query.order(),
          rows -> {
            rows.forEach(csv::row);
            file.flush();
          });
    }
  }
}
