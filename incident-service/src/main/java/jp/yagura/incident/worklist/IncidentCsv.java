package jp.yagura.incident.worklist;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.incident.casefile.IncMessages;
import jp.yagura.incident.registercopy.PlatformNames;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/**
 * Incidents as lines of a file for spreadsheets. Text that a spreadsheet would run as a formula is
 * defused with an apostrophe, also where it begins with a full-width sign, as Japanese Excel reads
 * those too.
 */
record IncidentCsv(ListMessages list, IncMessages words) {
  /** Tells Excel that the file is UTF-8. */
  static final String BEGIN = "\uFEFF";

  private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  String head() {
    return line(
        Stream.of(
            list.v_number(),
            list.v_title(),
            list.f_type(),
            list.c_severity(),
            list.c_stage(),
            list.c_account(),
            list.f_platform(),
            list.f_division(),
            list.v_occurred(),
            list.c_reported(),
            list.v_stage_since(),
            list.v_steps(),
            list.v_settled(),
            list.v_late(),
            list.c_next()));
  }

  String lines(List<IncidentRow> rows) {
    return rows.stream().map(this::line).collect(Collectors.joining());
  }

  private String line(IncidentRow row) {
    return line(
        Stream.of(
            row.number(),
            row.title(),
            row.typeName(),
            words.severity(row.severity()),
            words.stage(row.stage()),
            row.accountLabel(),
            row.platform() == null ? "" : PlatformNames.label(row.platform()),
            row.division(),
            time(row.occurredAt()),
            time(row.reportedAt()),
            time(row.stageSince()),
            String.valueOf(row.steps()),
            String.valueOf(row.settled()),
            String.valueOf(row.overdue()),
            row.stage().ended() ? "" : time(row.nextDueAt())));
  }

  private static String line(Stream<String> cells) {
    return cells.map(IncidentCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  static String cell(String text) {
    boolean dangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    return '"' + (dangerous ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  private static String time(@Nullable Instant at) {
    return at == null ? "" : TIME.format(LocalDateTime.ofInstant(at, Times.TOKYO));
  }
}
