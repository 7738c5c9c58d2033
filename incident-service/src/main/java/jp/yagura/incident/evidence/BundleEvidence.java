package jp.yagura.incident.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.page.Times;

/**
 * Writes all evidence of an incident into one file that can be checked without us: the bytes as
 * they are stored, with the sums that they had when they came.
 */
@ApplicationScoped
class BundleEvidence {
  /** In both languages: whoever gets the bundle may read either. */
  private static final String DRILL =
      """
      【訓練】これは訓練の記録です。実際に起きたことではありません。
      DRILL: this is the record of an exercise. Nothing of it really happened.
      """;

  private final EvidenceContents contents;
  private final AnchorQueries anchors;
  private final TimelineTable timeline;
  private final ObjectMapper json;
  private final Clock clock;

  BundleEvidence(
      EvidenceContents contents,
      AnchorQueries anchors,
      TimelineTable timeline,
      ObjectMapper json,
      Clock clock) {
    this.contents = contents;
    this.anchors = anchors;
    this.timeline = timeline;
    this.json = json;
    this.clock = clock;
  }

  /** Refuses while the bytes cannot be read. */
  void ready(List<EvidenceItem> items) {
    if (!items.isEmpty()) {
      contents.ready(items.getLast().id());
    }
  }

  /**
   * Writes it, piece by piece.
   *
   * @param items which
   * @param by who asked for it
   * @param locale of the timeline
   */
  void write(
      IncidentFacts incident, List<EvidenceItem> items, String by, Locale locale, OutputStream out)
      throws IOException {
    Instant now = clock.instant();
    try (EvidenceBundle bundle = new EvidenceBundle(out)) {
      for (EvidenceItem item : items) {
        bundle.file(
            BundleNames.of(item),
            item.addedAt(),
            item.sha256(),
            to -> contents.copy(item.id(), to));
      }
      bundle.file("chain.tsv", now, chain(items));
      bundle.file("manifest.json", now, manifest(incident, items, by, now));
      bundle.file("timeline.csv", now, timeline.of(incident, locale));
      bundle.file("README.txt", now, resource("README.txt"));
      if (incident.drill()) {
        bundle.file("DRILL.txt", now, DRILL.getBytes(StandardCharsets.UTF_8));
      }
      bundle.sums(now, resource("verify.sh"));
    }
  }

  /** The last link; what is before the first where there is none. */
  static String head(List<EvidenceItem> items) {
    return items.isEmpty() ? EvidenceChain.BEGIN : items.getLast().chain();
  }

  private static byte[] chain(List<EvidenceItem> items) {
    return items.stream()
        .map(it -> it.chain() + "\t" + EvidenceChain.record(it) + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] manifest(IncidentFacts incident, List<EvidenceItem> items, String by, Instant now)
      throws JsonProcessingException {
    return json.writerWithDefaultPrettyPrinter()
        .writeValueAsBytes(
            new BundleManifest(
                "yagura-evidence-1",
                incident.id(),
                incident.number(),
                incident.title(),
                incident.drill(),
                incident.municipality(),
                now.atZone(Times.TOKYO).toOffsetDateTime(),
                by,
                head(items),
                items.stream().map(it -> new BundleManifest.Entry(BundleNames.of(it), it)).toList(),
                anchors.of(incident.id()).stream()
                    .map(
                        it ->
                            new BundleManifest.WrittenDown(
                                it.day(), it.items(), it.head(), it.sum()))
                    .toList()));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = BundleEvidence.class.getResourceAsStream("/evidence/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
