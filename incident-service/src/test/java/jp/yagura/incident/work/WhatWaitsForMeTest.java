package jp.yagura.incident.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.incident.alarm.NotificationEvents;
import jp.yagura.incident.platformrequest.PlatformRequestsOf;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One list of what waits for a person, and the first page counts exactly that. */
@QuarkusTest
@WithTestResource(Platform.class)
class WhatWaitsForMeTest extends ServiceScreens {
  @Inject TestClock clock;
  @Inject NotificationEvents notifications;

  @AfterEach
  void morningAgain() {
    clock.at(TestClock.START);
  }

  /** So that what comes is due first, however much others left. */
  private void beforeAllOthers() {
    clock.at(TestClock.START.minus(Duration.ofDays(120)));
  }

  private static JsonPath work(String municipality, String role) {
    return WorkOf.all(municipality, role);
  }

  private static String number(UUID incident) {
    return Given.incident(incident).getString("number");
  }

  /** What a group has of an incident, by kind. */
  private static List<String> kinds(JsonPath work, String group, String number) {
    return work.getList(group + ".findAll { it.number == '" + number + "' }.kind");
  }

  @Test
  void aStepWaitsUntilItIsDueThenItIsLate() {
    beforeAllOthers();
    UUID incident = Given.aConfirmedHijack();
    String number = number(incident);
    JsonPath now = work(Given.NAGASAKI, Role.PR);
    assertTrue(kinds(now, "waiting", number).contains("step"));
    assertEquals(List.of(), kinds(now, "late", number));
    clock.pass(Duration.ofDays(2));
    JsonPath later = work(Given.NAGASAKI, Role.PR);
    assertTrue(kinds(later, "late", number).contains("step"));
    List<String> due = later.getList("late.dueAt");
    assertEquals(due.stream().sorted().toList(), due);
  }

  @Test
  void whatIsTakenIsMineAndTellsTheOthersWhoHasIt() {
    beforeAllOthers();
    UUID incident = Given.aConfirmedHijack();
    String number = number(incident);
    String step =
        work(Given.NAGASAKI, Role.IT)
            .getString("waiting.find { it.number == '" + number + "' }.link")
            .replaceFirst("^.*#step-", "");
    Given.act(Role.IT, incident, step, "start", "{}").then().statusCode(200);
    assertEquals(List.of("step"), kinds(work(Given.NAGASAKI, Role.IT), "mine", number));
  }

  @Test
  void aNewReportWaitsForTheLeadOnly() {
    String number = number(Given.aReportedHijack());
    assertTrue(kinds(work(Given.NAGASAKI, Role.PR), "waiting", number).contains("report"));
    assertFalse(kinds(work(Given.NAGASAKI, Role.IT), "waiting", number).contains("report"));
    assertFalse(everywhere(work(Given.FUJI, Role.PR)).contains(number));
  }

  private static List<String> everywhere(JsonPath work) {
    return Stream.of("late", "mine", "waiting")
        .flatMap(group -> work.<String>getList(group + ".number").stream())
        .toList();
  }

  @Test
  void aRequestWithoutAnAnswerIsLate() {
    clock.atADayOfItsOwn();
    Map<String, String> sent = PlatformRequestsOf.aSent();
    UUID incident = UUID.fromString(sent.getOrDefault("id", ""));
    String number = number(incident);
    assertFalse(kinds(work(Given.NAGASAKI, Role.PR), "late", number).contains("platform-request"));
    clock.pass(Duration.ofDays(30));
    JsonPath work = work(Given.NAGASAKI, Role.PR);
    assertTrue(kinds(work, "late", number).contains("platform-request"));
  }

  @Test
  void anAlertWaitsForThoseItWasSentTo() throws InterruptedException {
    UUID incident = Given.aReportedHijack();
    String number = number(incident);
    AlertSummary alert =
        new AlertSummary(
            UUID.randomUUID(), incident, "nagasaki", "alarm", 0, Role.IT, "情報システム課", "email");
    Instant at = clock.instant();
    notifications.on(Delivered.of(new AlertSent(alert, 1, at)));
    assertTrue(kinds(work(Given.NAGASAKI, Role.IT), "waiting", number).contains("alert"));
    assertFalse(kinds(work(Given.NAGASAKI, Role.PR), "waiting", number).contains("alert"));
  }

  @Test
  void aDraftWaitsForSomebodyElseThanItsAuthor() {
    UUID incident = Given.aReportedHijack();
    String number = number(incident);
    Given.pr()
        .body(
            """
            {"incidentId": "%s", "text": {"kind": "FIRST", "title": "題名", "body": "本文"}}\
            """
                .formatted(incident))
        .post("/api/v1/notices")
        .then()
        .statusCode(201);
    assertFalse(
        kinds(work(Given.NAGASAKI, Role.PR), "waiting", number).contains("notice-approval"));
  }

  @Test
  void theFirstPageCountsExactlyThat() {
    clock.atADayOfItsOwn();
    Given.aConfirmedHijack();
    clock.pass(Duration.ofHours(3));
    Given.aReportedHijack();
    for (String role : List.of(Role.PR, Role.IT, Role.HEAD, Role.ADMIN, Role.AUDITOR)) {
      JsonPath work = work(Given.NAGASAKI, role);
      String said =
          "自分の仕事：期限超過 %s件、自分が担当 %s件、担当課で待ち %s件"
              .formatted(size(work, "late"), size(work, "mine"), size(work, "waiting"));
      OnScreen first = someone("nagasaki-" + role, 1280);
      assertEquals(said, first.page().locator("#work-all").innerText().strip(), role);
      first.open("/incidents/work");
      for (String group : List.of("late", "mine", "waiting")) {
        int all = work.getList(group).size();
        assertEquals(Math.min(50, all), first.page().locator("#" + group + " > li").count(), role);
        if (all > 0) {
          assertEquals(
              "%,d件".formatted(all),
              first.page().locator("[data-count=" + group + "]").innerText(),
              role);
        }
      }
    }
    nothingWrong();
  }

  @Test
  void itIsPagedAndNothingIsLeftOutOrTwice() {
    clock.atADayOfItsOwn();
    for (int many = 0; many < 3; many++) {
      Given.aReportedHijack();
    }
    List<String> all = links(WorkOf.all(Given.NAGASAKI, Role.PR), "waiting");
    List<String> pages = new ArrayList<>();
    String cursor = "";
    int counted = 0;
    do {
      JsonPath page =
          Given.pr()
              .get("/api/v1/work?limit=190&group=waiting&cursor=" + cursor)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      assertTrue(page.getList("waiting").size() <= 190);
      counted = page.getInt("counts.waiting");
      pages.addAll(links(page, "waiting"));
      cursor = page.getString("next.waiting");
    } while (cursor != null);
    assertEquals(all, pages);
    assertEquals(all.size(), counted);
    for (String query : List.of("group=none", "cursor=eA", "group=late&cursor=!", "limit=0")) {
      Given.pr().get("/api/v1/work?" + query).then().statusCode(422);
    }
  }

  private static List<String> links(JsonPath work, String group) {
    return work.getList(group + ".collect { it.link + it.title + it.what }");
  }

  private static String size(JsonPath work, String group) {
    return String.format("%,d", work.getList(group).size());
  }

  @Test
  void thePageReadsWellAndSaysWhenNothingWaits() {
    clock.atADayOfItsOwn();
    Given.reported(Given.FUJI, Role.STAFF, Given.report("HIJACK", "YES"));
    clock.pass(Duration.ofHours(3));
    for (String language : List.of("ja", "en")) {
      for (int width : new int[] {1280, 390}) {
        someone("fuji-pr", width).open("/incidents/work?lang=" + language).looked("work", language);
        OnScreen auditor = someone("chiyoda-auditor", width);
        auditor.open("/incidents/work?lang=" + language).looked("work-none", language);
        assertEquals(1, auditor.page().locator(".banner--good").count());
      }
    }
    nothingWrong();
  }
}
