package jp.yagura.incident.notice.board;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.yagura.incident.notice.NoticeRequests;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@QuarkusTest
@WithTestResource(Platform.class)
class WhatResidentsReadTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Inject TestClock clock;

  /** The public lists show the newest thirty, and other tests publish too. */
  @BeforeEach
  void later() {
    clock.atADayOfItsOwn();
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".json", ".atom"})
  void cachesKeepItAndAskWhetherItChanged(String form) {
    NoticeRequests.aPublishedNotice();
    String path = "/public/nagasaki/notices" + form;
    Response first = given().get(path);
    first
        .then()
        .statusCode(200)
        .header(
            "Cache-Control", "public, max-age=1, stale-while-revalidate=1, stale-if-error=86400");
    assertTrue(first.headers().getList("Set-Cookie").isEmpty(), "no cookie");
    String tag = first.header("ETag");
    Response again = given().header("If-None-Match", tag).get(path);
    assertEquals(304, again.statusCode());
    assertEquals("", again.asString());
    NoticeRequests.aPublishedNotice();
    given().header("If-None-Match", tag).get(path).then().statusCode(200).header("ETag", not(tag));
  }

  @Test
  void noticesAreShownInBothLanguages() {
    UUID id = NoticeRequests.aPublishedNotice();
    given()
        .get("/public/nagasaki/notices/" + id)
        .then()
        .statusCode(200)
        .body(containsString("<html lang=\"ja\">"))
        .body(containsString("の不正利用について"))
        .header("Content-Length", Integer::parseInt, lessThan(15_000));
    given()
        .header("Accept-Language", "ja")
        .get("/en/public/nagasaki/notices/" + id)
        .then()
        .body(containsString("<html lang=\"en\">"))
        .body(containsString("Unauthorised use"));
  }

  @Test
  void draftsAndWhatIsInternalNeverShow() {
    String incident = NoticeRequests.aReportedHijack();
    String draft = NoticeRequests.draft(incident).path("id");
    UUID shown = NoticeRequests.aPublishedNotice();
    String tag = NoticeRequests.pr().get("/api/v1/notices/" + shown).header("ETag");
    NoticeRequests.pr()
        .header("If-Match", tag)
        .body(Map.of("kind", "UPDATE", "title", "準備中の件名", "body", "準備中の本文"))
        .put("/api/v1/notices/" + shown)
        .then()
        .statusCode(200);
    given().get("/public/nagasaki/notices/" + draft).then().statusCode(404);
    for (String form : new String[] {"", ".json", ".atom", "/" + shown}) {
      String text = given().get("/public/nagasaki/notices" + form).asString();
      for (String secret : new String[] {draft, "準備中", "山田", "R8-", incident}) {
        assertFalse(text.contains(secret), form + " shows " + secret);
      }
    }
  }

  @Test
  void anotherMunicipalityShowsItsOwn() {
    UUID id = NoticeRequests.aPublishedNotice();
    given().get("/public/chiyoda/notices/" + id).then().statusCode(404);
    given().get("/public/chiyoda/notices.json").then().body(not(containsString(id.toString())));
    given().get("/public/atlantis/notices").then().statusCode(404);
  }

  @Test
  void aWithdrawnNoticeLeavesATombstone() {
    UUID id = NoticeRequests.aPublishedNotice();
    NoticeRequests.act(id.toString(), "withdraw", Map.of("reason", "復旧したため取り下げました。"));
    given()
        .get("/public/nagasaki/notices/" + id)
        .then()
        .statusCode(410)
        .header(
            "Cache-Control", "public, max-age=1, stale-while-revalidate=1, stale-if-error=86400")
        .body(containsString("復旧したため取り下げました。"))
        .body(not(containsString("の不正利用について")));
    given().get("/public/nagasaki/notices").then().body(not(containsString(id.toString())));
    given()
        .get("/public/nagasaki/notices.json")
        .then()
        .body("withdrawn.find { it.id == '" + id + "' }.reason", equalTo("復旧したため取り下げました。"));
  }

  @Test
  void theFeedIsAtom() throws Exception {
    UUID standing = NoticeRequests.aPublishedNotice();
    UUID withdrawn = NoticeRequests.aPublishedNotice();
    NoticeRequests.act(withdrawn.toString(), "withdraw", Map.of("reason", "誤り & 訂正"));
    Response answer = given().get("/public/nagasaki/notices.atom");
    answer.then().contentType("application/atom+xml");
    Element feed = parse(answer.asByteArray()).getDocumentElement();
    assertEquals(ATOM, feed.getNamespaceURI());
    for (String needed : new String[] {"id", "title", "updated", "author"}) {
      assertEquals(1, children(feed, needed), needed);
    }
    String text = answer.asString();
    assertTrue(text.contains("<id>urn:uuid:" + standing + "</id>"));
    assertTrue(text.contains("ref=\"urn:uuid:" + withdrawn + "\""));
  }

  private static Document parse(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static long children(Element parent, String name) {
    long found = 0;
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      found += ATOM.equals(node.getNamespaceURI()) && name.equals(node.getLocalName()) ? 1 : 0;
    }
    return found;
  }
}
