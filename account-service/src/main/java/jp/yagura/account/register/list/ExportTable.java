package jp.yagura.account.register.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.opening.Contractor;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.account.opening.PolicyItem;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.paging.Page;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The register as a table for files. Its headings are among the words by which a list is imported,
 * so what was given out can be taken in again.
 */
@ApplicationScoped
class ExportTable {
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
          "openedOn",
          "sample",
          "accountClass",
          "contractor",
          "contractorUntil",
          "contractDivision",
          "periodEnd",
          "endedOn");
  private static final Words WORDS = Words.of("list");
  private static final Words REGISTER = Words.of("register");

  private final FindAccounts find;
  private final GuidelineBook book;
  private final Language language;
  private final Instance<ExtraColumns> extra;

  ExportTable(
      FindAccounts find, GuidelineBook book, Language language, @Any Instance<ExtraColumns> extra) {
    this.find = find;
    this.book = book;
    this.language = language;
    this.extra = extra;
  }

  /** The headings, in the reader's language. */
  List<String> headings() {
    List<String> all = new ArrayList<>(COLUMNS.stream().map(this::word).toList());
    extra.forEach(it -> all.addAll(it.headings(language.now())));
    return all;
  }

  /** Gives one row after the other; null is an empty cell. */
  void rows(AccountFilter filter, AccountSort sort, Consumer<List<@Nullable String>> taker) {
    @Nullable ListCursor after = null;
    do {
      Page<AccountView> page = find.page(filter, sort, after, AT_A_TIME);
      page.items().forEach(account -> taker.accept(cells(account)));
      after = ListCursor.parse(page.next(), sort);
    } while (after != null);
  }

  private List<@Nullable String> cells(AccountView account) {
    OpeningRecord opening = account.opening();
    Contractor contractor = opening == null ? null : opening.contractor();
    List<@Nullable String> own =
        Arrays.asList(
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
            opening == null ? null : opening.profile(),
            opening == null || opening.earlier() == null ? null : opening.earlier().on(),
            account.sample() ? word("sample_yes") : null,
            accountClass(account),
            contractor == null ? null : contractor.name(),
            contractor == null ? null : contractor.until(),
            contractor == null ? null : contractor.division(),
            opening == null ? null : periodEnd(opening),
            account.state() == AccountState.RETIRED
                ? LocalDate.ofInstant(account.stateSince(), Times.TOKYO).toString()
                : null);
    List<@Nullable String> all = new ArrayList<>(own);
    extra.forEach(it -> all.addAll(it.cells(account, language.now())));
    return all;
  }

  /** Which kind of account it is, as the guideline calls it (FJI-6.1, FJI-6.2). */
  private @Nullable String accountClass(AccountView account) {
    String id = account.accountClass();
    return id == null
        ? null
        : book.inForce(account.municipality())
            .flatMap(profile -> profile.opening().accountClass(id))
            .map(it -> it.name().in(language.now()))
            .orElse(id);
  }

  /** The day that the operation policy names, as ISO 8601 (FJI-7.1g). */
  private static @Nullable String periodEnd(OpeningRecord opening) {
    return opening.policy().stream()
        .map(PolicyItem::value)
        .filter(value -> value.matches("\\d{4}-\\d{2}-\\d{2}"))
        .findFirst()
        .orElse(null);
  }

  private String word(String key) {
    return WORDS.get(key, language.now());
  }
}
