package jp.yagura.account.register.list;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.csv.CsvFile;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

@Path("/accounts/export.csv")
@Produces({CsvFile.MEDIA_TYPE, "text/html"})
class ExportPages {
  private static final int AT_A_TIME = 500;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final List<String> COLUMNS =
      List.of(
          "platform",
          "handle",
          "name",
          "url",
          "platformId",
          "division",
          "responsible",
          "state",
          "stateSince",
          "registered",
          "guideline",
          "sample");
  private static final Words WORDS = Words.of("list");
  private static final Words REGISTER = Words.of("register");

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
    StringWriter text = new StringWriter();
    try (CsvFile csv = new CsvFile(text)) {
      csv.row(COLUMNS.stream().map(this::word).toArray());
      @Nullable ListCursor after = null;
      do {
        Page<AccountView> page = find.page(filter, sort, after, AT_A_TIME);
        page.items().forEach(account -> csv.row(cells(account)));
        after = ListCursor.parse(page.next(), sort);
      } while (after != null);
    }
    String name = "accounts-" + book.today() + ".csv";
    return Response.ok(text.toString(), CsvFile.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private @Nullable Object[] cells(AccountView account) {
    return new @Nullable Object[] {
      account.platform().label(),
      account.handle(),
      account.displayName(),
      account.url(),
      account.platformId(),
      account.operatingDivision(),
      account.responsiblePerson(),
      REGISTER.get("state", language.now(), account.state()),
      TIME.format(account.stateSince().atZone(Times.TOKYO)),
      TIME.format(account.registeredAt().atZone(Times.TOKYO)),
      account.opening() == null ? null : account.opening().profile(),
      account.sample() ? word("sample_yes") : null
    };
  }

  private String word(String key) {
    return WORDS.get(key, language.now());
  }
}
