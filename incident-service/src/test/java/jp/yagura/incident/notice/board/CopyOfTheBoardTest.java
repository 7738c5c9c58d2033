package jp.yagura.incident.notice.board;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.yagura.incident.notice.NoticeRequests;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The journey of a whole copy is in deploy/acceptance. */
@QuarkusTest
@WithTestResource(Platform.class)
class CopyOfTheBoardTest {
  private static final String COPY = "/public/nagasaki/copy/";
  private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

  private static final DateTimeFormatter A_DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日(E)", Locale.JAPANESE);

  @Inject TestClock clock;

  /** The lists show the newest thirty, and other tests publish too. */
  @BeforeEach
  void later() {
    clock.atADayOfItsOwn();
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  @Test
  void itsLinksWorkOnAnyServer() {
    UUID id = NoticeRequests.aPublishedNotice();
    for (String path :
        List.of(
            "notices/index.html",
            "notices/" + id + ".html",
            "en/notices/index.html",
            "en/notices/" + id + ".html",
            "notices.atom")) {
      String text = given().get(COPY + path).then().statusCode(200).extract().asString();
      List<String> wrong =
          LINK.matcher(text)
              .results()
              .map(link -> link.group(1))
              .filter(link -> link.startsWith("/") || link.contains("?"))
              .toList();
      assertEquals(List.of(), wrong, path);
    }
  }

  @Test
  void theListLeadsToTheNoticeInItsLanguage() {
    UUID id = NoticeRequests.aPublishedNotice();
    String now = A_DAY.format(clock.instant().atZone(clock.getZone()));
    given()
        .get(COPY + "notices/index.html")
        .then()
        .body(containsString("<html lang=\"ja\">"))
        .body(containsString("href=\"../notices/" + id + ".html\""))
        .body(containsString(now + " 9:00</time>現在の写しです"));
    given()
        .get(COPY + "en/notices/index.html")
        .then()
        .body(containsString("<html lang=\"en\">"))
        .body(containsString("href=\"../../en/notices/" + id + ".html\""))
        .body(containsString("href=\"../../notices/index.html\" lang=\"ja\""));
  }

  @Test
  void programsGetLinksToTheCopysOwnPages() {
    UUID id = NoticeRequests.aPublishedNotice();
    given()
        .get(COPY + "notices.json")
        .then()
        .body("notices.url", hasItem("notices/" + id + ".html"));
    given()
        .get(COPY + "notices.atom")
        .then()
        .body(containsString("href=\"notices/" + id + ".html\""))
        .body(containsString("href=\"notices/index.html\""));
  }

  @Test
  void aWithdrawnNoticeIsATombstoneThere() {
    UUID id = NoticeRequests.aPublishedNotice();
    NoticeRequests.act(id.toString(), "withdraw", Map.of("reason", "復旧したため取り下げました。"));
    given()
        .get(COPY + "notices/" + id + ".html")
        .then()
        .statusCode(200)
        .body(containsString("このお知らせは取り下げました"))
        .body(containsString("復旧したため取り下げました。"))
        .body(not(containsString("の不正利用について")));
    given()
        .get(COPY + "notices/index.html")
        .then()
        .body(containsString("href=\"../notices/" + id + ".html\""));
  }

  @Test
  void draftsAndOthersNoticesAreNotInIt() {
    UUID id = NoticeRequests.aPublishedNotice();
    String draft = NoticeRequests.draft(NoticeRequests.aReportedHijack()).path("id");
    given().get(COPY + "notices/" + draft + ".html").then().statusCode(404);
    given().get("/public/fuji/copy/notices/" + id + ".html").then().statusCode(404);
    given().get("/public/nowhere/copy/notices/index.html").then().statusCode(404);
  }
}
