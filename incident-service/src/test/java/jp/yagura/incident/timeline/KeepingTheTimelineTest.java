package jp.yagura.incident.timeline;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class KeepingTheTimelineTest {
  private final AgroalDataSource database;

  KeepingTheTimelineTest(AgroalDataSource database) {
    this.database = database;
  }

  @Test
  void nobodyRewritesWhatHappenedNotEvenInTheDatabase() {
    Given.aReportedHijack();

    for (String table : List.of("timeline_entry", "audit_log", "frozen_playbook")) {
      for (String sql :
          List.of(
              "update " + table + " set municipality = 'x'",
              "delete from " + table,
              "truncate " + table + " cascade")) {
        SQLException refused = assertThrows(SQLException.class, () -> run(sql), sql);
        assertTrue(String.valueOf(refused.getMessage()).contains("append-only"), sql);
      }
    }
  }

  @Test
  void everyDecisionIsInTheAuditLogWithWhoAndWhat() throws Exception {
    UUID id = Given.aConfirmedHijack();
    Given.settle(id, "EVIDENCE_CAPTURED");

    assertEquals(
        List.of(
            "incident-reported 山口 健太 観光政策課",
            "incident-confirmed 田中 美咲 広報広聴課",
            "step-done 田中 美咲 広報広聴課"),
        audit(id));
  }

  @Test
  void aCommentStaysOnTheTimelineAndRepeatingItAddsNone() {
    UUID id = Given.aReportedHijack();
    for (int i = 0; i < 2; i++) {
      Given.pr()
          .header("Idempotency-Key", id.toString())
          .body("{\"text\": \"提供事業者に連絡中です。\"}")
          .post("/api/v1/incidents/{id}/comments", id)
          .then()
          .statusCode(201)
          .header("Location", endsWith("/timeline"));
    }

    Given.pr()
        .get("/api/v1/incidents/{id}/timeline", id)
        .then()
        .body("items.findAll { it.type == 'comment' }", hasSize(1))
        .body("items[-1].text", equalTo("提供事業者に連絡中です。"))
        .body("items[-1].who.name", equalTo("田中 美咲"));
  }

  @Test
  void aLongTimelineIsReadPageByPage() {
    UUID id = Given.aConfirmedHijack();
    Given.settle(id, "EVIDENCE_CAPTURED");

    var first = Given.pr().get("/api/v1/incidents/{id}/timeline?limit=2", id).jsonPath();
    var second =
        Given.as(Given.NAGASAKI, Role.AUDITOR)
            .queryParam("cursor", first.getString("next"))
            .get("/api/v1/incidents/{id}/timeline?limit=2", id)
            .jsonPath();

    assertEquals(List.of("incident-reported", "incident-confirmed"), first.getList("items.type"));
    assertEquals(List.of("step-done"), second.getList("items.type"));
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> audit(UUID id) throws SQLException {
    List<String> entries = new ArrayList<>();
    try (Connection connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select action, actor_name, division from audit_log where object_id = ? order by id")) {
      query.setString(1, id.toString());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          entries.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
        }
      }
    }
    return entries;
  }
}
