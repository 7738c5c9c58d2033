package jp.yagura.incident.worklist;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.casefile.IncMessages;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.Times;

/** The filtered list as a file. It leaves the system, so the audit log notes who took it. */
@Path("/incidents/list.csv")
class ListFilePages {
  private final ListIncidents incidents;
  private final Audit audit;
  private final CurrentCaller caller;
  private final Language language;
  private final Clock clock;

  ListFilePages(
      ListIncidents incidents, Audit audit, CurrentCaller caller, Language language, Clock clock) {
    this.incidents = incidents;
    this.audit = audit;
    this.caller = caller;
    this.language = language;
    this.clock = clock;
  }

  @GET
  @Produces("text/csv;charset=UTF-8")
  @RolesAllowed({Role.PR, Role.IT, Role.HEAD, Role.AUDITOR, Role.ADMIN})
  public Response file(@BeanParam ListPageQuery query) {
    Map<String, String> asked = Map.of("list", query.address("/incidents", null));
    audit.record(caller.actor(), "incidents-exported", "export", UUID.randomUUID(), asked);
    Localized locale = Localized.Literal.of(language.now().getLanguage());
    var csv =
        new IncidentCsv(
            MessageBundles.get(ListMessages.class, locale),
            MessageBundles.get(IncMessages.class, locale));
    StreamingOutput body =
        out -> write(query, csv, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    String day =
        DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(clock.instant(), Times.TOKYO));
    return Response.ok(body)
        .header("Content-Disposition", "attachment; filename=\"incidents-" + day + ".csv\"")
        .build();
  }

  private void write(ListPageQuery query, IncidentCsv csv, Writer out) throws IOException {
    out.write(IncidentCsv.BEGIN + csv.head());
    incidents.each(
        query.filter(),
        query.order(),
        rows -> {
          try {
            out.write(csv.lines(rows));
            out.flush();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    out.flush();
  }
}
