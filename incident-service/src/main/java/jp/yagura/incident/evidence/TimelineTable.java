package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Timeline;
import jp.yagura.incident.timeline.TimelineItem;
import jp.yagura.kit.csv.CsvFile;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;

/** The timeline of an incident as a table, to go with its evidence. */
@ApplicationScoped
class TimelineTable {
  private static final Words WORDS = Words.of("evidence");
  private static final int PAGE = 500;

  private final Timeline timeline;

  TimelineTable(Timeline timeline) {
    this.timeline = timeline;
  }

  /** As CSV in UTF-8, the oldest first; times in Japan. */
  byte[] of(IncidentFacts incident, Locale locale) {
    IncidentId incidentId = incident.id();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvFile csv = new CsvFile(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      csv.row(
          WORDS.get("csv_number", locale),
          WORDS.get("csv_occurred", locale),
          WORDS.get("csv_recorded", locale),
          WORDS.get("csv_who", locale),
          WORDS.get("csv_division", locale),
          WORDS.get("csv_what", locale));
      if (incident.drill()) {
        csv.row(null, null, null, null, null, WORDS.get("csv_drill", locale));
      }
      long sequence = 0;
      List<TimelineItem> items = timeline.after(incidentId, sequence, PAGE, locale);
      while (!items.isEmpty()) {
        items.forEach(it -> row(csv, it));
        sequence = items.getLast().sequence();
        items = timeline.after(incidentId, sequence, PAGE, locale);
      }
    }
    return out.toByteArray();
  }

  private static void row(CsvFile csv, TimelineItem it) {
    csv.row(
        it.sequence(),
        time(it.occurredAt()),
        time(it.recordedAt()),
        it.who().name(),
        it.who().division(),
        it.text());
  }

  private static OffsetDateTime time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).atZone(Times.TOKYO).toOffsetDateTime();
  }
}
