package jp.yagura.account.likelyfakes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountId;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.csv.CsvFile;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** What staff click through to find fakes before residents do. */
@Path("/accounts/likely-fakes")
@RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
class LikelyFakesPages {
  private static final int ACCOUNTS = 10;
  private static final int IN_A_FILE = 5000;
  private static final Words WORDS = Words.of("likelyfakes");
  private static final List<String> COLUMNS =
      List.of("account", "official", "official_platform", "handle", "why", "platform", "url");

  private final FindLikelyFakes find;
  private final GuidelineBook book;
  private final Language language;

  LikelyFakesPages(FindLikelyFakes find, GuidelineBook book, Language language) {
    this.find = find;
    this.book = book;
    this.language = language;
  }

  /**
   * What the page is about besides its rows.
   *
   * @param only the account that alone is asked for, or null
   * @param query what the addresses of the file and of the next page go on with
   * @param further whether it begins after other accounts
   */
  record Frame(@Nullable AccountFakes only, String query, boolean english, boolean further) {}

  @CheckedTemplate(basePath = "likelyfakes")
  static class Pages {
    static native TemplateInstance page(Page<AccountFakes> accounts, Frame frame);
  }

  @GET
  @Produces("text/html;charset=UTF-8")
  public TemplateInstance page(@BeanParam FakesQuery query) {
    Page<AccountFakes> accounts = find.page(query, ACCOUNTS);
    AccountId only = query.only();
    String more = "limit=" + query.most() + (only == null ? "" : "&account=" + only);
    return Pages.page(
        accounts,
        new Frame(
            only == null ? null : accounts.items().getFirst(),
            more,
            Locale.ENGLISH.equals(language.now()),
            query.after() != null));
  }

  @GET
  @Path("export.csv")
  @Produces({CsvFile.MEDIA_TYPE, "text/html"})
  public Response file(@BeanParam FakesQuery query) {
    Page<AccountFakes> accounts = find.page(query, IN_A_FILE);
    StringWriter text = new StringWriter();
    try (CsvFile csv = new CsvFile(text)) {
      csv.row(COLUMNS.stream().map(this::word).toArray());
      accounts.items().forEach(account -> rows(csv, account));
    }
    String name = "likely-fakes-" + book.today() + ".csv";
    return Response.ok(text.toString(), CsvFile.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  /** A row for each address, so that each can be clicked and ticked off. */
  private void rows(CsvFile csv, AccountFakes account) {
    for (FakeView fake : account.fakes()) {
      String why =
          String.join(WORDS.get("between", language.now()), fake.sentences(language.now()));
      fake.profiles()
          .forEach(
              profile ->
                  csv.row(
                      account.displayName(),
                      account.handle(),
                      account.platform().label(),
                      fake.handle(),
                      why,
                      profile.platform().label(),
                      profile.url()));
    }
  }

  private String word(String key) {
    return WORDS.get("column", language.now(), key);
  }
}
