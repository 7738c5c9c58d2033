package jp.yagura.incident.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Links the evidence of an incident: the link of each piece is the SHA-256 of the link before it, a
 * tab, the piece's record and a line feed. A record is one line of fields between tabs: id, sum of
 * the content, name, id and name of who added it, when (UTC, microseconds), by which way, with
 * which report, when an address was seen, note. In a field a backslash, a tab, a line feed and a
 * carriage return are written with a backslash. The migration V5_6 does the same in SQL.
 */
final class EvidenceChain {
  /** Stands before the first. */
  static final String BEGIN = "0".repeat(64);

  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private EvidenceChain() {}

  /** All that is sworn to of a piece, but for its link. */
  static String record(EvidenceItem item) {
    return Stream.of(
            item.id().toString(),
            item.sha256(),
            item.name(),
            item.addedBy(),
            item.addedByName(),
            time(item.addedAt()),
            item.via().name(),
            text(item.reportNumber()),
            time(item.seenAt()),
            text(item.note()))
        .map(EvidenceChain::escaped)
        .collect(Collectors.joining("\t"));
  }

  /** The link of a piece after another. */
  static String link(String before, EvidenceItem item) {
    return Sha256.of(before + "\t" + record(item) + "\n");
  }

  private static String time(@Nullable Instant at) {
    return at == null ? "" : MICROS.format(at);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String escaped(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
