package jp.yagura.account.custody;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.csv.CsvFile;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** Every account with what is due about its credentials. */
@Path("/accounts/custody")
@RolesAllowed({Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
class CustodyListPages {
  private static final Words WORDS = Words.of("custody");
  private static final List<String> COLUMNS =
      List.of("account", "handle", "platform", "division", "now", "rotatedOn", "kind", "due");

  private final ReadCustody read;
  private final FindDue due;
  private final Language language;

  CustodyListPages(ReadCustody read, FindDue due, Language language) {
    this.read = read;
    this.due = due;
    this.language = language;
  }

  /**
   * An account in the list.
   *
   * @param now the names of those who have it today
   */
  record Row(
      AccountView account,
      boolean written,
      String now,
      @Nullable LocalDate rotatedOn,
      SecondFactorKind kind,
      List<DueView> due) {}

  @CheckedTemplate(basePath = "custody")
  static class Pages {
    static native TemplateInstance list(List<Row> rows, boolean onlyDue);
  }

  /** The list; {@code due=1} leaves out accounts of which nothing is due. */
  @GET
  @Produces("text/html;charset=UTF-8")
  public TemplateInstance list(@QueryParam("due") @Nullable String only) {
    return Pages.list(rows(only, "list"), onlyDue(only));
  }

  @GET
  @Path("export.csv")
  @Produces({CsvFile.MEDIA_TYPE, "text/html"})
  public Response csv(@QueryParam("due") @Nullable String only) {
    Locale now = language.now();
    StringWriter text = new StringWriter();
    try (CsvFile csv = new CsvFile(text)) {
      csv.row(COLUMNS.stream().map(it -> WORDS.get("column", now, it)).toArray());
      rows(only, "csv").forEach(row -> csv.row(cells(row, now)));
    }
    String name = "custody-" + due.today() + ".csv";
    return Response.ok(text.toString(), CsvFile.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private static @Nullable Object[] cells(Row row, Locale language) {
    AccountView account = row.account();
    return new @Nullable Object[] {
      account.displayName(),
      account.shownHandle(),
      account.platform().label(),
      account.operatingDivision(),
      row.now(),
      row.rotatedOn(),
      row.written() ? WORDS.get("kind", language, row.kind()) : null,
      row.due().stream().map(DueView::sentence).collect(Collectors.joining(" "))
    };
  }

  private List<Row> rows(@Nullable String only, String how) {
    LocalDate today = due.today();
    return read.all(onlyDue(only), how).stream()
        .map(
            it -> {
              CustodyEntry entry = it.stored().entry();
              String now =
                  entry.custodiansOn(today).stream()
                      .map(Custodian::name)
                      .collect(Collectors.joining("、"));
              return new Row(
                  it.account(),
                  it.stored().written(),
                  now,
                  entry.rotatedOn(),
                  entry.secondFactor().kind(),
                  DueView.of(it.due(), language.now()));
            })
        .toList();
  }

  private static boolean onlyDue(@Nullable String only) {
    return "1".equals(only);
  }
}
