package jp.yagura.incident.residentreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/**
 * Takes what a resident reports. The answer is the same whether others reported the account or not.
 */
@ApplicationScoped
class ReceiveResidentReport {
  static final int LONGEST_ACCOUNT = 500;
  static final int LONGEST_NOTE = 1000;
  private static final int SHORTEST_KEY = 20;
  private static final int LONGEST_KEY = 40;

  /** Without letters and digits that are mistaken for each other. */
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int RECEIPT_LENGTH = 8;

  private final ResidentReportQueries queries;
  private final RaiseAlarm raise;
  private final SenderSum sums;
  private final ResidentReportSettings settings;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ReceiveResidentReport(
      ResidentReportQueries queries,
      RaiseAlarm raise,
      SenderSum sums,
      ResidentReportSettings settings,
      Clock clock) {
    this.queries = queries;
    this.raise = raise;
    this.sums = sums;
    this.settings = settings;
    this.clock = clock;
  }

  /** The receipt's number, or what is wrong with which field. */
  @Transactional
  Outcome<String> receive(NewResidentReport report) {
    List<Refused> wrong = wrong(report);
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    queries.lock();
    return queries
        .receipt(report.key())
        .map(Outcome::done)
        .orElseGet(() -> received(report, sums.of(report.from()), clock.instant()));
  }

  private Outcome<String> received(NewResidentReport report, String sender, Instant now) {
    Instant recently = now.minus(settings.senderWindow());
    if (queries.countFrom(sender, recently) >= settings.perSender()) {
      return Outcome.refused(
          Refused.tooMany("resident-report-too-many", settings.senderWindow().toMinutes()));
    }
    if (queries.count(now.minus(Duration.ofDays(1))) >= settings.perDay()) {
      return Outcome.refused(Refused.tooMany("resident-reports-full"));
    }
    ResidentReport added =
        new ResidentReport(
            UUID.randomUUID(),
            receipt(),
            sender,
            report.account().strip(),
            AccountKey.of(report.account().strip()),
            report.note().strip(),
            now);
    queries.add(added, report.key());
    raise.ifManyReport(added.accountKey(), now);
    return Outcome.done(added.receipt());
  }

  private static List<Refused> wrong(NewResidentReport report) {
    List<Refused> wrong = new ArrayList<>();
    if (report.account().isBlank()) {
      wrong.add(Refused.invalid("account", "resident-account-missing"));
    }
    text("account", report.account(), LONGEST_ACCOUNT, wrong);
    text("note", report.note(), LONGEST_NOTE, wrong);
    int key = report.key().length();
    if (wrong.isEmpty() && (key < SHORTEST_KEY || key > LONGEST_KEY)) {
      wrong.add(Refused.invalid("key", "resident-form-old"));
    }
    return wrong;
  }

  private static void text(String field, String text, int longest, List<Refused> wrong) {
    CharacterCount.beyond(field, text, longest).ifPresent(wrong::add);
    if (PlainTexts.hasControls(text)) {
      wrong.add(Refused.invalid(field, "text-control-characters"));
    }
  }

  private String receipt() {
    StringBuilder receipt = new StringBuilder("S-");
    for (int i = 0; i < RECEIPT_LENGTH; i++) {
      receipt.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return receipt.toString();
  }
}
