package jp.yagura.account.operator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.opening.Contractor;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** What may be said about who runs an account. */
final class OperatorRules {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_YEARS = 20;

  private OperatorRules() {}

  static List<Refused> wish(AccountView account, String to, String reason) {
    List<Refused> wrong = new ArrayList<>();
    if (account.state() == AccountState.RETIRED) {
      wrong.add(Refused.conflict("transfer-of-ended"));
    }
    line("division", to, true).ifPresent(wrong::add);
    if (to.equals(account.operatingDivision())) {
      wrong.add(Refused.invalid("division", "transfer-to-itself", to));
    }
    reason("reason", reason).ifPresent(wrong::add);
    return wrong;
  }

  /** A no is given with a reason, and whoever takes it over says who answers for it. */
  static Optional<Refused> act(
      TransferView before, TransferAct act, @Nullable String words, @Nullable String person) {
    if (act != TransferAct.AGREE) {
      return reason("words", words == null ? "" : words);
    }
    Optional<Refused> said =
        words == null || words.isBlank() ? Optional.empty() : reason("words", words);
    return before.waitsForTaker()
        ? said.or(() -> line("responsiblePerson", person == null ? "" : person, true))
        : said;
  }

  /** What is wrong with a contractor; null is none, and fine. */
  static List<Refused> contractor(@Nullable Contractor it, LocalDate today) {
    List<Refused> wrong = new ArrayList<>();
    if (it == null) {
      return wrong;
    }
    line("name", it.name(), true).ifPresent(wrong::add);
    String division = it.division();
    if (division != null) {
      line("division", division, false).ifPresent(wrong::add);
    }
    try {
      String until = it.until();
      LocalDate day = until == null ? null : LocalDate.parse(until);
      if (day == null || day.isBefore(today) || day.isAfter(today.plusYears(LONGEST_YEARS))) {
        wrong.add(Refused.invalid("until", "contractor-until", LONGEST_YEARS));
      }
    } catch (DateTimeException _) {
      wrong.add(Refused.invalid("until", "application-contract-day"));
    }
    return wrong;
  }

  private static Optional<Refused> reason(String field, String text) {
    return text.isBlank()
        ? Optional.of(Refused.invalid(field, "reason-length", LONGEST_REASON))
        : text(field, text, LONGEST_REASON);
  }

  private static Optional<Refused> line(String field, String text, boolean needed) {
    return needed && text.isBlank()
        ? Optional.of(Refused.invalid(field, "operator-missing"))
        : text(field, text, LONGEST_NAME);
  }

  private static Optional<Refused> text(String field, String text, int longest) {
    return PlainTexts.hasControls(text)
        ? Optional.of(Refused.invalid(field, "text-control-characters"))
        : CharacterCount.beyond(field, text, longest);
  }
}
