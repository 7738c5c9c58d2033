package jp.yagura.account.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.listing.AccountFilter;
import jp.yagura.account.listing.AccountSort;
import jp.yagura.account.listing.Place;
import jp.yagura.account.registry.AccountView;
import jp.yagura.account.registry.FindAccounts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.refusal.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

  /** The filter of the list, as the address bar has it. */
  record Asked(
      @QueryParam("platform") @Nullable String platform,
      @QueryParam("state") @Nullable String state,
      @QueryParam("division") @Nullable String division,
      @QueryParam("q") @Nullable String q,
      @QueryParam("sort") @Nullable String sort) {}

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  @Operation(hidden = true)
  public Response file(@BeanParam Asked asked) {
    AccountFilter filter =
        AccountFilter.read(asked.platform(), asked.state(), asked.division(), asked.q());
    AccountSort sort = AccountSort.read(asked.sort());
    Csv csv = new Csv();
    csv.row(COLUMNS.stream().map(column -> word("csv-" + column)).toList());
    @Nullable Place after = null;
    do {
      Page<AccountView> page = find.page(filter, sort, after, AT_A_TIME);
      page.items().forEach(account -> csv.row(cells(account)));
      after = Place.parse(page.next(), sort);
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
    return Words.of(key, language.now());
  }
}
