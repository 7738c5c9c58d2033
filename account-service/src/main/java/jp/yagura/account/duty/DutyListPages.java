package jp.yagura.account.duty;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.csv.CsvFile;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.web.WireNames;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** What people have to do about the register: one's own, what is late, everything. */
@Path("/accounts/duties")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
class DutyListPages {
  private static final Words WORDS = Words.of("duty");
  private static final List<String> COLUMNS =
      List.of("due", "title", "account", "kind", "owner", "division", "times", "state", "outcome");

  private static final int MOST_IN_A_FILE = 100_000;

  private final FindDuties find;
  private final Language language;

  DutyListPages(FindDuties find, Language language) {
    this.find = find;
    this.language = language;
  }

  /**
   * What the reader has chosen.
   *
   * @param division empty for all
   */
  record Choice(DutyShow show, @Nullable DutyKind kind, String division, List<String> divisions) {
    /** The kinds to choose from. */
    public DutyKind[] kinds() {
      return DutyKind.values();
    }

    /** The lists to choose from. */
    public DutyShow[] shows() {
      return DutyShow.values();
    }

    /** The same choice, as the query of an address. */
    public String query() {
      return "?show="
          + show.wire()
          + (kind == null ? "" : "&kind=" + kind.wire())
          + (division.isEmpty()
              ? ""
              : "&division=" + URLEncoder.encode(division, StandardCharsets.UTF_8));
    }
  }

  @CheckedTemplate(basePath = "duty")
  static class Pages {
    static native TemplateInstance list(List<DutyView> rows, boolean more, Choice choice);
  }

  /** The list; without {@code show} what the reader has to do. */
  @GET
  @Produces("text/html;charset=UTF-8")
  public TemplateInstance list(
      @QueryParam("show") @Nullable String show,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("division") @Nullable String division) {
    Choice choice = choice(show, kind, division);
    FindDuties.Cut cut = find.first(choice.show(), choice.kind(), choice.division(), null);
    return Pages.list(cut.rows(), cut.more(), choice);
  }

  @GET
  @Path("export.csv")
  @Produces({CsvFile.MEDIA_TYPE, "text/html"})
  public Response csv(
      @QueryParam("show") @Nullable String show,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("division") @Nullable String division) {
    Locale now = language.now();
    StringWriter text = new StringWriter();
    try (CsvFile csv = new CsvFile(text)) {
      csv.row(COLUMNS.stream().map(it -> WORDS.get("column", now, it)).toArray());
      rows(choice(show, kind, division)).forEach(row -> csv.row(cells(row, now)));
    }
    String name = "duties-" + find.today() + ".csv";
    return Response.ok(text.toString(), CsvFile.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private static @Nullable Object[] cells(DutyView row, Locale language) {
    return new @Nullable Object[] {
      Times.day(row.dueAt().atZone(Times.TOKYO).toLocalDate(), language),
      row.title(),
      row.accountName(),
      WORDS.get("kind", language, row.kind()),
      WORDS.get("owner", language, row.owner()),
      row.division(),
      row.times(),
      row.state() == DutyState.OPEN
          ? WORDS.get("urgency", language, row.urgency())
          : WORDS.get("state", language, row.state()),
      row.outcome()
    };
  }

  private List<DutyView> rows(Choice choice) {
    return find.list(choice.show(), choice.kind(), choice.division(), null, MOST_IN_A_FILE);
  }

  private Choice choice(@Nullable String show, @Nullable String kind, @Nullable String division) {
    DutyShow shown = WireNames.parameter(DutyShow.class, "show", show);
    return new Choice(
        shown == null ? find.usual() : shown,
        WireNames.parameter(DutyKind.class, "kind", kind),
        division == null ? "" : division.strip(),
        find.divisions());
  }
}
