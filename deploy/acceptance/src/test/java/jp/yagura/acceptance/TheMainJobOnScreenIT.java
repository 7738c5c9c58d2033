package jp.yagura.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.local.Stack;
import jp.yagura.starters.mail.Mail;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Screens;
import org.junit.jupiter.api.Test;

/**
 * The main job on screen, on the whole stack behind its gateway: staff report on a phone, IT
 * confirms from the mail, PR responds and publishes, residents read and ask. It takes the pictures
 * of the user guide on its way.
 */
class TheMainJobOnScreenIT extends Screens {
  private static final Pattern LINK = Pattern.compile("https?://\\S+?(/ack/[A-Za-z0-9_-]+)");
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String KANKO = "nagasaki_sample_kanko";

  private final Stack stack = Running.stack();

  @Override
  protected String base() {
    return stack.url();
  }

  @Test
  void fromTheReportToTheClosedIncident() {
    String number = staffReports();
    itConfirmsFromTheMail(number);
    OnScreen pr = someone("nagasaki-pr", 1280).shown("pr-home");
    String incident = prFindsTheIncident(pr, number);
    prResponds(pr);
    prPublishes(pr);
    residentsReadAndAsk();
    theRestIsSettled(pr, incident);
    prCloses(pr, incident);
    nothingWrong();
  }

  private String staffReports() {
    theRegisterHasArrived();
    OnScreen staff = someone("nagasaki-staff", 390).shown("staff-home");
    staff.link("報告する").heading("乗っ取り・なりすましなどを報告する");
    Page page = staff.page();
    page.check("input[name=kind][value=HIJACK]");
    chooseTheAccount(staff);
    page.fill("#occurredAt", twentyMinutesAgo());
    page.check("input[name=canSignIn][value=NO]");
    page.fill("#description", "身に覚えのない投資勧誘の投稿が3件公開されています。ログインもできません。");
    staff.looked("report-filled", "ja").button("報告を送信する");
    staff.heading("報告を受け付けました").shown("receipt").looked("receipt", "ja");
    String number = page.locator(".number").innerText().strip();
    staff.open("/reports").shown("my-reports");
    assertTrue(page.locator("main").innerText().contains(number));
    return number;
  }

  private static String twentyMinutesAgo() {
    return LocalDateTime.now(JAPAN).minusMinutes(20).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private void chooseTheAccount(OnScreen staff) {
    Page page = staff.page();
    page.fill("#other", KANKO);
    page.locator("[role=option]").first().click();
  }

  /** The sample accounts reach incident-service by an event. */
  private void theRegisterHasArrived() {
    Desk pr = Desk.of(stack, "nagasaki", "pr");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> pr.read("/api/v1/accounts?q=" + KANKO).getList("items").size() == 1);
  }

  private void itConfirmsFromTheMail(String number) {
    Mail mail =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () ->
                    stack.mailbox().mails().stream()
                        .filter(sent -> sent.subject().contains(number))
                        .filter(sent -> sent.recipients().getFirst().startsWith("johosystem"))
                        .findFirst()
                        .orElse(null),
                sent -> sent != null);
    Matcher link = LINK.matcher(mail.text());
    assertTrue(link.find(), mail.text());
    OnScreen it = someone(390).open(link.group(1)).heading("緊急のお知らせの受信確認").shown("ack");
    it.looked("ack", "ja").button("確認しました").heading("受信の確認を記録しました").shown("ack-done");
  }

  private String prFindsTheIncident(OnScreen pr, String number) {
    pr.open("/incidents").heading("インシデント一覧").shown("list");
    pr.open("/incidents?q=" + number);
    pr.page().locator("#results tbody a[href^='/incidents/']").first().click();
    pr.page().locator("#incident-head").waitFor();
    String incident = pr.path();
    assertTrue(pr.page().locator("main").innerText().contains(number));
    return incident;
  }

  private void prResponds(OnScreen pr) {
    pr.shown("incident").button("確認済みにする");
    Page page = pr.page();
    page.locator("#step-EVIDENCE_CAPTURED summary").first().click();
    page.fill("#EVIDENCE_CAPTURED-note", "画面を3枚保存しました。");
    page.locator("#step-EVIDENCE_CAPTURED").scrollIntoViewIfNeeded();
    pr.shown("step");
    page.locator("#step-EVIDENCE_CAPTURED button[value=do]").click();
    page.locator("#step-EVIDENCE_CAPTURED[data-s=DONE]").waitFor();
  }

  private void prPublishes(OnScreen pr) {
    pr.link("お知らせを作成する").heading("お知らせを作成する");
    Page page = pr.page();
    String body = page.inputValue("#body").replaceAll("〔[^〕]*〕", "本日17時");
    page.fill("#body", body);
    pr.shown("notice-compose").button("下書きを保存する");
    pr.button("承認する").button("公開する").shown("notice-published").looked("notice-published", "ja");
  }

  private void residentsReadAndAsk() {
    OnScreen resident = someone(390).open("/public/nagasaki/notices").shown("public-notices");
    resident.looked("public-notices", "ja");
    resident.page().locator("main a[href*='/notices/']").first().click();
    resident.shown("public-notice").looked("public-notice", "ja");
    resident.open("/public/nagasaki/check?q=" + KANKO).shown("public-check");
    resident.looked("public-check", "ja");
    assertTrue(resident.page().locator("main").innerText().contains("乗っ取り"));
    assertEquals(List.of(), resident.page().context().cookies());
  }

  /** What is left of the playbook is worked off over the API, as a ticket system would. */
  private void theRestIsSettled(OnScreen pr, String incident) {
    String path = "/api/v1" + incident;
    Playbook.of(stack, "nagasaki").settle(UUID.fromString(incident.replaceAll(".*/", "")));
    pr.open(incident).looked("incident-settled", "ja");
    for (String button : List.of("封じ込め済みにする", "復旧済みにする")) {
      pr.button(button);
    }
    assertEquals(
        "recovered", Desk.of(stack, "nagasaki", "pr").read(path).getString("stage"), "stage");
  }

  private void prCloses(OnScreen pr, String incident) {
    pr.page().fill("#words-CLOSE", "復旧を確認し、再発防止策を周知しました。");
    pr.button("終結する");
    // the first notice is still public, which is asked about
    pr.page().check("#anyway");
    pr.button("終結する");
    pr.open(incident).shown("incident-closed").looked("incident-closed", "ja");
    assertEquals(
        "closed", Desk.of(stack, "nagasaki", "pr").read("/api/v1" + incident).getString("stage"));
  }
}
