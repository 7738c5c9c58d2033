package jp.yagura.account.register.list;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.refusal.RefusalWords;
import org.jspecify.annotations.Nullable;

@Path("/accounts/export.csv")
@Produces({ExportPages.CSV, "text/html"})
class ExportPages {
  static final String CSV = "text/csv;charset=UTF-8";

  private static final int AT_A_TIME = 500;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final List<String> COLUMNS =
      List.of(
          ("platform handle name url platform-id division responsible"
                  + " state state-since registered guideline sample")
              .split(" "));

  private final FindAccounts find;
  private final GuidelineBook book;
  private final Language language;

  ExportPages(FindAccounts find, GuidelineBook book, Language language) {
    this.find = find;
    this.book = book;
    this.language = language;
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public Response file(@BeanParam AccountQuery query) {
    AccountFilter filter = query.filter();
    AccountSort sort = query.order();
    Csv csv = new Csv();
    csv.row(COLUMNS.stream().map(column -> word("csv-" + column)).toList());
    @Nullable ListCursor after = null;
    do {
      Page<AccountView> page = find.page(filter, sort, after, AT_A_TIME);
      page.items().forEach(account -> csv.row(cells(account)));
      after = ListCursor.parse(page.next(), sort);
    } while (after != null);
    String name = "accounts-" + book.today() + ".csv";
    return Response.ok(csv.toString(), CSV)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private List<String> cells(AccountView account) {
    return List.of(
        account.platform().label(),
        account.handle(),
        account.displayName(),
        account.url(),
        Objects.requireNonNullElse(account.platformId(), ""),
        account.operatingDivision(),
        account.responsiblePerson(),
        word("csv-state-" + account.state().wire()),
        TIME.format(account.stateSince().atZone(Times.TOKYO)),
        TIME.format(account.registeredAt().atZone(Times.TOKYO)),
        account.opening() == null
            ? ""
            : Objects.requireNonNullElse(account.opening().profile(), ""),
        account.sample() ? word("csv-sample-yes") : "");
  }

  private String word(String key) {
    return RefusalWords.of(key, language.now());
  }
}
