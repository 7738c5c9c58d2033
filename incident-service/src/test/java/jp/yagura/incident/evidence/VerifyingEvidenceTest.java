package jp.yagura.incident.evidence;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.AuditLog;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence that somebody changed in the database is found and named. */
@QuarkusTest
@WithTestResource(Platform.class)
class VerifyingEvidenceTest {
  private final TamperedTable tampered;
  private final AgroalDataSource database;
  private final AnchorSweep sweep;
  private final AuditLog audit;
  private final TestClock clock;

  VerifyingEvidenceTest(
      TamperedTable tampered,
      AgroalDataSource database,
      AnchorSweep sweep,
      AuditLog audit,
      TestClock clock) {
    this.tampered = tampered;
    this.database = database;
    this.sweep = sweep;
    this.audit = audit;
    this.clock = clock;
  }

  @BeforeEach
  void aDayOnWhichNothingWasAnchored() {
    clock.atADayOfItsOwn();
  }

  @AfterEach
  void timeStandsWhereItStood() {
    clock.at(TestClock.START);
  }

  @Test
  void whatNobodyTouchedIsSound() {
    UUID incident = anIncidentWithThreePieces();
    verified(incident)
        .body("sound", equalTo(true))
        .body("items", equalTo(3))
        .body("findings", equalTo(List.of()));
    UUID none = Given.aReportedHijack();
    verified(none).body("sound", equalTo(true)).body("items", equalTo(0));
  }

  @Test
  void oneChangedByteIsFoundInTheFileThatHasIt() throws SQLException {
    UUID incident = anIncidentWithThreePieces();
    UUID second = id(incident, 1);

    tampered.oneByte(second, 20);

    verified(incident)
        .body("sound", equalTo(false))
        .body("findings.name", equalTo(List.of("b.eml")))
        .body("findings.fault", equalTo(List.of("content-changed")))
        .body("findings.evidenceId", equalTo(List.of(second.toString())));
    assertEquals(1, audit.entries("evidence-verified", "b.eml").size());
  }

  @Test
  void anotherNameAndAnotherTimeAreFound() throws SQLException {
    UUID incident = anIncidentWithThreePieces();
    tampered.change("evidence", "name = 'x.pdf'", "id = '" + id(incident, 0) + "'");
    tampered.change(
        "evidence",
        "added_at = added_at + interval '1 microsecond'",
        "id = '" + id(incident, 2) + "'");

    verified(incident)
        .body("findings.name", equalTo(List.of("x.pdf", "c.html")))
        .body("findings.fault", equalTo(List.of("record-changed", "record-changed")));
  }

  @Test
  void whatWasRemovedIsMissed() throws SQLException {
    UUID incident = anIncidentWithThreePieces();
    tampered.remove(id(incident, 2));
    verified(incident)
        .body("findings.name", equalTo(List.of("#3")))
        .body("findings.fault", equalTo(List.of("missing")));
  }

  @Test
  void aChainThatWasMadeAnewDoesNotFitItsAnchor() throws SQLException {
    UUID incident = anIncidentWithThreePieces();
    sweep.sweep();
    verified(incident).body("sound", equalTo(true)).body("anchors.size()", equalTo(1));
    UUID last = id(incident, 2);
    String forged = "0f".repeat(32);
    tampered.change("evidence", "chain = '" + forged + "'", "id = '" + last + "'");
    tampered.change(
        "evidence_chain", "head = '" + forged + "'", "incident_id = '" + incident + "'");

    verified(incident).body("findings.fault", hasItem("anchor-differs"));

    tampered.change(
        "evidence_anchor_head", "head = '" + forged + "'", "incident_id = '" + incident + "'");
    verified(incident).body("findings.fault", hasItem("anchor-differs"));
  }

  @Test
  void aDayIsAnchoredOnceAndWhatComesLaterTheNextDay() throws SQLException {
    UUID incident = anIncidentWithThreePieces();
    sweep.sweep();
    sweep.sweep();
    EvidenceSamples.added(incident, "d.zip", EvidenceSamples.zip("later"));
    sweep.sweep();
    assertEquals(1, days(incident).size());

    clock.pass(Duration.ofDays(1));
    sweep.sweep();
    clock.pass(Duration.ofDays(1));
    sweep.sweep();

    assertEquals(2, days(incident).size());
    for (String day : days(incident)) {
      assertEquals(1, anchoredOn(day).size(), day);
    }
    verified(incident).body("sound", equalTo(true));
  }

  @Test
  void nobodyChangesEvidenceByMistake() {
    for (String table :
        List.of("evidence", "evidence_chunk", "evidence_anchor", "evidence_anchor_head")) {
      for (String change : List.of("delete from " + table, "truncate " + table + " cascade")) {
        assertThrows(SQLException.class, () -> run(change), change);
      }
    }
  }

  private List<String> days(UUID incident) {
    return verified(incident).extract().path("anchors");
  }

  /** The entries of the audit log for a day, of this municipality. */
  private List<String> anchoredOn(String day) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select actor_name from audit_log where action = 'evidence-anchored'"
                    + " and object_id = ? and municipality = 'nagasaki'")) {
      query.setString(1, day);
      List<String> found = new ArrayList<>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }

  private void run(String statement) throws SQLException {
    try (var connection = database.getConnection();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private static UUID anIncidentWithThreePieces() {
    UUID incident = Given.aReportedHijack();
    EvidenceSamples.added(incident, "a.pdf", EvidenceSamples.PDF);
    EvidenceSamples.added(incident, "b.eml", EvidenceSamples.EML);
    EvidenceSamples.added(incident, "c.html", EvidenceSamples.HTML);
    return incident;
  }

  private static UUID id(UUID incident, int position) {
    return Given.pr()
        .get(EvidenceSamples.path(incident))
        .jsonPath()
        .getUUID("items[" + position + "].id");
  }

  private static ValidatableResponse verified(UUID incident) {
    return Given.as(Given.NAGASAKI, Role.AUDITOR)
        .get(EvidenceSamples.path(incident) + "/verification")
        .then()
        .statusCode(200);
  }
}
