package jp.yagura.incident.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a chain is found, at the piece it was changed on. */
class ChainReviewTest {
  private static final IncidentId INCIDENT = IncidentId.fresh();

  @Test
  void aChainThatNobodyTouchedIsSound() {
    List<EvidenceItem> items = chain(3);
    assertEquals(List.of(), ChainReview.of(items, Set.of(), end(items)));
    assertEquals(
        List.of(),
        ChainReview.of(List.of(), Set.of(), new EvidenceQueries.ChainEnd(0, EvidenceChain.BEGIN)));
  }

  @Test
  void otherBytesAreFound() {
    List<EvidenceItem> items = chain(3);
    assertEquals(
        List.of("content-changed file 1"),
        said(ChainReview.of(items, Set.of(items.get(1).id()), end(items))));
  }

  @Test
  void anotherNameIsFoundAndOnlyThere() {
    List<EvidenceItem> items = chain(3);
    items.set(1, with(items.get(1), "another", items.get(1).sha256(), items.get(1).chain()));
    assertEquals(
        List.of("record-changed another"), said(ChainReview.of(items, Set.of(), end(items))));
  }

  @Test
  void anotherSumThatFitsOtherBytesIsFound() {
    List<EvidenceItem> items = chain(3);
    EvidenceItem first = items.getFirst();
    items.set(0, with(first, first.name(), Sha256.of("other"), first.chain()));
    assertEquals(
        List.of("record-changed file 0"), said(ChainReview.of(items, Set.of(), end(items))));
  }

  @Test
  void whatWasTakenOutIsFoundWhereverItStood() {
    List<EvidenceItem> items = chain(4);
    EvidenceQueries.ChainEnd end = end(items);
    items.remove(3);
    items.remove(1);
    assertEquals(List.of("missing #2", "missing #4"), said(ChainReview.of(items, Set.of(), end)));
  }

  @Test
  void aChainThatWasMadeAnewEndsElsewhere() {
    EvidenceQueries.ChainEnd end = end(chain(2));
    assertEquals(List.of("end-differs file 1"), said(ChainReview.of(chain(2), Set.of(), end)));
  }

  @Test
  void noFieldRunsIntoTheNext() {
    EvidenceItem item = chain(1).getFirst();
    assertNotEquals(
        EvidenceChain.record(with(item, "a\tb", "c", "")),
        EvidenceChain.record(with(item, "a\\tb", "c", "")));
    assertNotEquals(
        EvidenceChain.record(with(item, "a\n", "c", "")),
        EvidenceChain.record(with(item, "a", "c", "")));
  }

  private static List<EvidenceItem> chain(int length) {
    List<EvidenceItem> items = new ArrayList<>();
    String before = EvidenceChain.BEGIN;
    for (int n = 0; n < length; n++) {
      EvidenceItem bare =
          new EvidenceItem(
              UUID.randomUUID(),
              INCIDENT,
              n,
              "file " + n,
              "application/pdf",
              3,
              Sha256.of("content " + n),
              "u1",
              "中村 大輔",
              Instant.parse("2026-11-23T00:00:00Z"),
              EvidenceVia.PAGE,
              null,
              null,
              "説明",
              "",
              false);
      before = EvidenceChain.link(before, bare);
      items.add(with(bare, bare.name(), bare.sha256(), before));
    }
    return items;
  }

  private static EvidenceItem with(EvidenceItem it, String name, String sha256, String chain) {
    return new EvidenceItem(
        it.id(),
        it.incidentId(),
        it.position(),
        name,
        it.mediaType(),
        it.size(),
        sha256,
        it.addedBy(),
        it.addedByName(),
        it.addedAt(),
        it.via(),
        it.reportNumber(),
        it.seenAt(),
        it.note(),
        chain,
        false);
  }

  private static EvidenceQueries.ChainEnd end(List<EvidenceItem> items) {
    return new EvidenceQueries.ChainEnd(items.size(), items.getLast().chain());
  }

  private static List<String> said(List<EvidenceCheck.Finding> findings) {
    return findings.stream().map(it -> it.fault().wire() + " " + it.name()).toList();
  }
}
