package jp.yagura.incident.board;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import jp.yagura.incident.notice.Desk;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Residents read on a phone, perhaps while the network is crowded. */
@QuarkusTest
@WithTestResource(Platform.class)
class WhatAPublicPageWeighsTest {
  private static final int MOST = 15_000;
  private static final Pattern LOADED =
      Pattern.compile(
          "(?:<link rel=\"(?:stylesheet|icon)\"|<script|<img)[^>]*(?:href|src)=\"([^\"]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"", "/en"})
  void aPageAndAllThatItLoadsStayBelowFifteenKilobytes(String language) throws IOException {
    UUID id = Desk.aPublishedNotice();
    for (String path : List.of("/notices", "/notices/" + id)) {
      Response page = given().get(language + "/public/nagasaki" + path);
      assertTrue(page.headers().getList("Set-Cookie").isEmpty());
      int weight = zipped(page.asByteArray());
      List<String> parts = loaded(page.asString());
      assertEquals(3, parts.size(), "two style sheets, one icon: " + parts);
      for (String part : parts) {
        weight += zipped(given().get(part).then().statusCode(200).extract().asByteArray());
      }
      assertTrue(weight < MOST, path + " weighs " + weight);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/en"})
  void programsFindTheOtherLanguageAndTheFeeds(String language) {
    UUID id = Desk.aPublishedNotice();
    String list = language + "/public/nagasaki/notices";
    for (String tail : List.of("", "/" + id)) {
      given()
          .get(list + tail)
          .then()
          .body(containsString("<link rel=\"canonical\" href=\"" + list + tail + "\">"))
          .body(alternate("ja", "/public/nagasaki/notices" + tail))
          .body(alternate("en", "/en/public/nagasaki/notices" + tail))
          .body(containsString("type=\"application/atom+xml\" href=\"" + list + ".atom\""))
          .body(containsString("type=\"application/json\" href=\"" + list + ".json\""))
          .body(containsString("itemtype=\"https://schema.org/SpecialAnnouncement\""));
    }
  }

  private static org.hamcrest.Matcher<String> alternate(String language, String path) {
    return containsString(
        "<link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + path + "\">");
  }

  private static List<String> loaded(String html) {
    Matcher links = LOADED.matcher(html);
    List<String> paths = new ArrayList<>();
    while (links.find()) {
      paths.add(links.group(1));
    }
    return paths;
  }

  private static int zipped(byte[] content) throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(small)) {
      zip.write(content);
    }
    return small.size();
  }
}
