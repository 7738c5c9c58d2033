package jp.yagura.account.accountreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.contract.Actor;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/** Takes over the figures of a platform's file; a day that is known is brought up to date. */
@ApplicationScoped
class ImportFigures {
  private static final int LONGEST_NAME = 200;

  private final ReviewAccess access;
  private final ReviewItems items;
  private final ReviewQueries queries;
  private final GuidelineBook book;
  private final Chronicle chronicle;
  private final Clock clock;

  ImportFigures(
      ReviewAccess access,
      ReviewItems items,
      ReviewQueries queries,
      GuidelineBook book,
      Chronicle chronicle,
      Clock clock) {
    this.access = access;
    this.items = items;
    this.queries = queries;
    this.book = book;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Takes them over; ends the request where there is no such review, or the caller is not its
   * owner.
   *
   * @return how many days
   */
  @Transactional
  Outcome<Integer> take(AccountId id, String review, String fileName, byte[] content, Actor by) {
    AccountView account = access.readable(id);
    ReviewItem item = items.one(account, review).orElseThrow(() -> Refused.notFound().exception());
    access.requireWrite(account, item);
    if (item.measure() == null) {
      return Outcome.refused(Refused.invalid("content", "figures-not-followed"));
    }
    String name = bare(fileName);
    return ReadFigures.read(content, book.today())
        .map(
            figures -> {
              put(account, review, name, figures, by);
              return figures.size();
            });
  }

  private void put(
      AccountView account,
      String review,
      String name,
      Map<LocalDate, BigDecimal> figures,
      Actor by) {
    List<AccountFigure> rows =
        figures.entrySet().stream()
            .map(it -> new AccountFigure(it.getKey(), it.getValue()))
            .toList();
    queries.put(
        rows,
        new ReviewQueries.Origin(
            account.id(), review, name, clock.instant().truncatedTo(ChronoUnit.MICROS), by.name()));
    Map<String, Object> outcome = Map.of("file", name, "figures", rows.size());
    chronicle.note(ReviewNotes.reviewed(account.id(), review, outcome), by);
  }

  /** The name without the folders that browsers may send. */
  private static String bare(String fileName) {
    String name = fileName.replaceAll("^.*[/\\\\]", "").strip();
    String plain = PlainTexts.hasControls(name) || name.isEmpty() ? "–" : name;
    return CharacterCount.first(plain, LONGEST_NAME);
  }
}
