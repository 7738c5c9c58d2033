package jp.yagura.incident.officialreport;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.AuditLog;
import jp.yagura.incident.Given;
import jp.yagura.incident.document.ReadFiles;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class FinalReportTest {
  @Inject AuditLog audit;

  private static String path(UUID incident, String ending) {
    return "/api/v1/incidents/" + incident + "/final-report." + ending;
  }

  private static String word(UUID incident) throws Exception {
    return ReadFiles.word(ReadFiles.taken(Given.pr(), path(incident, "docx")).asByteArray());
  }

  /** The line of a step in the table of clauses. */
  private static String row(String text, String title) {
    return text.lines().filter(it -> it.contains(title)).findFirst().orElse("");
  }

  private static String title(UUID incident, String step) {
    return Given.incident(incident).getString("steps.find { it.id == '" + step + "' }.title.ja");
  }

  @Test
  void eachClauseSaysWhetherItWasFulfilledByWhomAndWhen() throws Exception {
    UUID incident = Given.aConfirmedHijack();
    Given.settle(incident, "MALWARE_CHECK");
    Given.act(Role.PR, incident, "LESSONS", "waive", Map.of("reason", "訓練のため"))
        .then()
        .statusCode(200);

    String text = word(incident);

    String clause =
        Given.incident(incident).getString("steps.find { it.id == 'MALWARE_CHECK' }.clause");
    assertTrue(clause.startsWith("NGS-"), clause);
    int at = text.indexOf(clause);
    String done = text.substring(at, text.indexOf("ガイドライン", at));
    assertTrue(done.contains("充足"), done);
    assertTrue(done.contains("11月23日"), done);
    assertTrue(text.contains("省略した理由：訓練のため"), text);
    assertTrue(text.contains("未実施"), text);
    assertTrue(text.contains("製品の既定"), text);
    assertTrue(text.contains(title(incident, "SITE_NOTICE")), text);
    assertFalse(row(text, title(incident, "LESSONS")).contains("充足"), text);
  }

  @Test
  void untilItIsOverItSaysThatItIsNotFinal() throws Exception {
    UUID incident = Given.aRecoveredHijack();
    assertTrue(word(incident).contains("対応中です"));
    Given.everyStepSettled(incident);
    Given.moved(incident, "close");
    String text = word(incident);
    assertFalse(text.contains("対応中です"), text);
    assertFalse(text.contains("未実施"), text);
  }

  @Test
  void thePdfTellsTheSame() throws Exception {
    UUID incident = Given.aConfirmedHijack();
    byte[] pdf = ReadFiles.taken(Given.pr(), path(incident, "pdf")).asByteArray();
    String text = ReadFiles.pdf(pdf);
    String number = Given.incident(incident).getString("number");
    for (String part : List.of("最終報告", number, "条項ごとの実施の記録", "身に覚えのない投稿が3件あります。", "経過", "日本標準時")) {
      assertTrue(text.contains(part), part + " is not in " + text);
    }
    assertTrue(ReadFiles.pages(pdf) > 1);
  }

  @Test
  void itIsNamedAndAudited() throws Exception {
    UUID incident = Given.aReportedHijack();
    String number = Given.incident(incident).getString("number");
    Given.as(Given.NAGASAKI, Role.AUDITOR)
        .get(path(incident, "docx"))
        .then()
        .statusCode(200)
        .header(
            "Content-Disposition", containsString("filename=\"final-report-" + number + ".docx\""))
        .header(
            "Content-Disposition",
            containsString("filename*=UTF-8''%E6%9C%80%E7%B5%82%E5%A0%B1%E5%91%8A_" + number));
    assertEquals(1, audit.entries("final-report-exported", incident.toString()).size());
  }

  @Test
  void othersGetNothing() {
    UUID incident = Given.aReportedHijack();
    for (String ending : List.of("pdf", "docx")) {
      Given.as(Given.NAGASAKI, Role.STAFF).get(path(incident, ending)).then().statusCode(403);
      Given.as(Given.FUJI, Role.PR).get(path(incident, ending)).then().statusCode(404);
    }
    assertEquals(200, Given.as(Given.NAGASAKI, Role.HEAD).get(path(incident, "docx")).statusCode());
  }
}
