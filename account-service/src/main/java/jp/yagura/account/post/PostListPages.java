package jp.yagura.account.post;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.WireNames;
import org.jspecify.annotations.Nullable;

/** Lists of posts: by state and account, and by the days of a month. */
@Path("/accounts/posts")
@Produces("text/html;charset=UTF-8")
class PostListPages {
  private static final int ON_A_PAGE = 50;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private final FindPosts find;
  private final ShowPost shown;
  private final FindAccounts accounts;
  private final CurrentCaller caller;
  private final Language language;
  private final Clock clock;

  PostListPages(
      FindPosts find,
      ShowPost shown,
      FindAccounts accounts,
      CurrentCaller caller,
      Language language,
      Clock clock) {
    this.find = find;
    this.shown = shown;
    this.accounts = accounts;
    this.caller = caller;
    this.language = language;
    this.clock = clock;
  }

  /** A post with the names of its accounts. */
  record Named(PostRow r, String accounts) {}

  /** A day of the calendar. */
  record Day(LocalDate day, String label, List<Named> posts) {}

  /** What a list shows, and what it could. */
  record Choice(
      PostShow show,
      List<PostShow> shows,
      @Nullable AccountView account,
      boolean mayWrite,
      boolean standing) {

    /** The account as an address goes on to name it; empty for all. */
    public String ofAccount() {
      return account == null ? "" : "&account=" + account.id();
    }
  }

  /** A month, and its neighbours. */
  record Month(MonthLink now, MonthLink before, MonthLink after) {}

  /** A month as it is called, and as it stands in an address. */
  record MonthLink(int year, int number, String link) {
    static MonthLink of(YearMonth month) {
      return new MonthLink(month.getYear(), month.getMonthValue(), month.toString());
    }
  }

  @CheckedTemplate(basePath = "post")
  static class Pages {
    static native TemplateInstance list(List<Named> rows, Choice choice, @Nullable String next);

    static native TemplateInstance calendar(List<Day> days, Month month);
  }

  @GET
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance list(
      @QueryParam("show") @Nullable String show,
      @QueryParam("account") @Nullable UUID account,
      @QueryParam("cursor") @Nullable String cursor) {
    PostShow chosen =
        Objects.requireNonNullElse(WireNames.parameter(PostShow.class, "show", show), PostShow.ALL);
    Page<PostRow> page = find.list(chosen, account, Cursor.parse(cursor), ON_A_PAGE);
    Map<UUID, AccountView> all = all();
    boolean mayWrite = caller.is(Role.STAFF, Role.HEAD, Role.PR, Role.ADMIN);
    Choice choice =
        new Choice(
            chosen,
            List.of(PostShow.values()),
            account == null ? null : all.get(account),
            mayWrite,
            mayWrite && shown.knowsStanding());
    return Pages.list(named(page.items(), all), choice, page.next());
  }

  @GET
  @Path("calendar")
  @RolesAllowed({Role.STAFF, Role.HEAD, Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN})
  public TemplateInstance calendar(@QueryParam("month") @DefaultValue("") String month) {
    YearMonth of = month(month);
    Map<UUID, AccountView> all = all();
    Map<LocalDate, List<PostRow>> byDay =
        find.month(of).stream()
            .collect(Collectors.groupingBy(PostRow::day, LinkedHashMap::new, Collectors.toList()));
    List<Day> days = new ArrayList<>();
    byDay.forEach(
        (day, posts) -> days.add(new Day(day, Times.day(day, language.now()), named(posts, all))));
    return Pages.calendar(
        days,
        new Month(
            MonthLink.of(of), MonthLink.of(of.minusMonths(1)), MonthLink.of(of.plusMonths(1))));
  }

  private YearMonth month(String text) {
    if (text.isBlank()) {
      return YearMonth.from(LocalDate.ofInstant(clock.instant(), Times.TOKYO));
    }
    try {
      YearMonth month = YearMonth.parse(text);
      if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
        return month;
      }
    } catch (DateTimeException _) {
      // refused below
    }
    throw Refused.invalid("month", "post-month").exception();
  }

  private Map<UUID, AccountView> all() {
    return accounts.all().stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
  }

  private static List<Named> named(List<PostRow> rows, Map<UUID, AccountView> all) {
    return rows.stream()
        .map(
            row ->
                new Named(
                    row,
                    row.accounts().stream()
                        .map(all::get)
                        .filter(Objects::nonNull)
                        .map(it -> it.displayName() + " " + it.shownHandle())
                        .collect(Collectors.joining("、"))))
        .toList();
  }
}
