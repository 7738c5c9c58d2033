package jp.yagura.account.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.account.guideline.GuidelineBook;

/** What the municipality's own guideline asks for about passwords, devices and operators. */
@ApplicationScoped
class CustodyDuties {
  private final GuidelineBook book;

  CustodyDuties(GuidelineBook book) {
    this.book = book;
  }

  /**
   * A duty.
   *
   * @param cite how people point at its clauses; empty for a product default
   */
  record Duty(String text, String cite) {}

  List<Duty> of(String municipality, Locale language) {
    return book.inForce(municipality).stream()
        .flatMap(
            profile ->
                Stream.concat(
                        profile.credentials().duties().stream(),
                        // who operates an account is written down here, so what is asked of people
                        profile.opening().duties().stream().filter(it -> it.person() != null))
                    .map(
                        it ->
                            new Duty(
                                it.text().in(language),
                                it.clauses().stream()
                                    .map(profile::cite)
                                    .collect(Collectors.joining(", ")))))
        .toList();
  }
}
