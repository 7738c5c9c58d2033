package jp.yagura.incident.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.yagura.guideline.Guidelines;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.incident.Given;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.work.AfterCommit;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(Platform.class)
class FreezingAPlaybookTest {
  private final GuidelineBook book;
  private final Parts parts;

  FreezingAPlaybookTest(GuidelineBook book, Parts parts) {
    this.book = book;
    this.parts = parts;
  }

  /** What a second replica would be made of. */
  @Dependent
  static class Parts {
    final GuidelineBook book;
    final CurrentMunicipality municipality;
    final EntityManager entities;
    final PlaybookQueries queries;
    final AfterCommit afterCommit;
    final Municipalities municipalities;
    final Clock clock;

    Parts(
        GuidelineBook book,
        CurrentMunicipality municipality,
        EntityManager entities,
        PlaybookQueries queries,
        AfterCommit afterCommit,
        Municipalities municipalities,
        Clock clock) {
      this.clock = clock;
      this.book = book;
      this.municipality = municipality;
      this.entities = entities;
      this.queries = queries;
      this.afterCommit = afterCommit;
      this.municipalities = municipalities;
    }

    /** One that has kept nothing in memory and reads everything from the database. */
    Playbooks fresh() {
      return new Playbooks(book, municipality, entities, queries, afterCommit, clock);
    }
  }

  @AfterEach
  void theBundledGuidelinesAgain() {
    book.use(Guidelines.bundled());
  }

  @Test
  void anIncidentKeepsThePlaybookItBeganUnder(@TempDir Path directory) throws Exception {
    UUID before = Given.aReportedHijack();
    book.use(changed(directory));
    UUID after = Given.aReportedHijack();

    String title = "steps.find { it.id == 'SITE_NOTICE' }.title.ja";
    assertEquals("市ホームページでの周知", Given.incident(before).getString(title));
    assertEquals("特設ページでの周知", Given.incident(after).getString(title));
    assertEquals("2019-03", Given.incident(before).getString("profileVersion"));
    assertEquals("2026-04", Given.incident(after).getString("profileVersion"));
  }

  @Test
  void aReplicaThatStartsLaterReadsTheSamePlaybook() {
    UUID id = UUID.fromString(Given.incident(Given.aReportedHijack()).getString("playbookId"));

    FrozenPlaybook frozen =
        parts.municipalities.inTransaction("nagasaki", () -> parts.fresh().frozen(id));

    PlaybookInForce bundled =
        parts.municipalities.inTransaction(
            "nagasaki", () -> parts.fresh().inForce("HIJACK").orElseThrow());
    assertEquals(bundled.playbook(), frozen);
    assertEquals(id, bundled.id());
  }

  @Test
  void everyMunicipalityHasItsPlaybooks() {
    for (String municipality : List.of("nagasaki", "chiyoda", "ninohe", "fuji")) {
      for (String kind : List.of("HIJACK", "IMPERSONATION")) {
        List<PlaybookStep> steps =
            parts.municipalities.inTransaction(
                municipality, () -> parts.fresh().inForce(kind).orElseThrow().playbook().steps());
        assertFalse(steps.isEmpty(), municipality + kind);
      }
    }
  }

  @Test
  void noStepMarkedAsAProductDefaultCitesAClause() {
    FrozenPlaybook playbook =
        parts.municipalities.inTransaction(
            "nagasaki", () -> parts.fresh().inForce("HIJACK").orElseThrow().playbook());

    playbook
        .steps()
        .forEach(
            step ->
                assertEquals(
                    step.origin() == Origin.PRODUCT_DEFAULT,
                    playbook.cite(step.clause()) == null,
                    step.id()));
    assertTrue(String.valueOf(playbook.cite("NGS-10.3b")).startsWith("ガイドライン10"));
  }

  private static Guidelines changed(Path directory) throws IOException {
    try (InputStream bundled =
        Objects.requireNonNull(
            Guidelines.class.getResourceAsStream("/guidelines/nagasaki.yaml"), "bundled")) {
      String text = new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(
          directory.resolve("nagasaki-2026.yaml"),
          text.replace("version: \"2019-03\"", "version: \"2026-04\"")
              .replace("effectiveFrom: \"2019-03-01\"", "effectiveFrom: \"2026-04-01\"")
              .replace("title: {ja: 市ホームページでの周知", "title: {ja: 特設ページでの周知"));
    }
    Guidelines changed = Guidelines.from(directory);
    assertEquals(List.of(), changed.problems());
    return changed;
  }
}
