package jp.yagura.incident.worklist;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import jp.yagura.incident.registercopy.PlatformNames;
import jp.yagura.kit.csv.CsvFile;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** Incidents as rows of a file for spreadsheets, in one language. */
record IncidentCsv(CsvFile file, Locale language) {
  private static final Words LIST = Words.of("worklist");
  private static final Words INCIDENT = Words.of("incident");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  void head() {
    file.row(
        Stream.of(
                "v_number",
                "v_title",
                "f_type",
                "c_severity",
                "c_stage",
                "c_account",
                "f_platform",
                "f_division",
                "v_occurred",
                "c_reported",
                "v_stage_since",
                "v_steps",
                "v_settled",
                "v_late",
                "c_next")
            .map(key -> LIST.get(key, language))
            .toArray());
  }

  void row(IncidentRow row) {
    file.row(
        row.number(),
        row.title(),
        row.typeName(),
        INCIDENT.get("severity", language, row.severity()),
        INCIDENT.get("stage", language, row.stage()),
        row.accountLabel(),
        row.platform() == null ? null : PlatformNames.label(row.platform()),
        row.accountKnown()
            ? row.division()
            : LIST.get("division_unknown", language, row.division()),
        time(row.occurredAt()),
        time(row.reportedAt()),
        time(row.stageSince()),
        row.steps(),
        row.settled(),
        row.overdue(),
        row.stage().ended() ? null : time(row.nextDueAt()));
  }

  private static @Nullable String time(@Nullable Instant at) {
    return at == null ? null : TIME.format(LocalDateTime.ofInstant(at, Times.TOKYO));
  }
}
