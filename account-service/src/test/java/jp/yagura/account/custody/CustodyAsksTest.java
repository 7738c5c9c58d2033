package jp.yagura.account.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due about credentials is asked of the head of the division, and ends by the record. */
@QuarkusTest
@WithTestResource(Platform.class)
class CustodyAsksTest {
  @Inject Given given;
  @Inject RotationSweep sweep;
  @Inject PlanRotation rotation;
  @Inject Municipalities municipalities;
  @Inject TestClock clock;
  private AccountView account;

  @BeforeEach
  void anAccount() {
    clock.atADayOfItsOwn();
    account = given.anAccount();
  }

  @AfterEach
  void back() {
    given.retired(account);
    municipalities.inTransaction("nagasaki", () -> rotation.plan(new AccountId(account.id())));
    clock.at(TestClock.START);
  }

  @Test
  void aYearPassesAndEachTimeTheRecordEndsWhatWasAsked() {
    write(Map.of("rotatedOn", today(), "attestations", attested()));
    assertEquals(List.of(), open());
    clock.pass(Duration.ofDays(334));
    sweep.sweep();
    assertEquals(List.of(), open());
    clock.pass(Duration.ofDays(2));
    sweep.sweep();
    sweep.sweep();
    assertEquals(List.of("attestation", "rotation"), open());
    write(Map.of("rotatedOn", today(), "attestations", attested()));
    assertEquals(List.of(), open());
    assertEquals(List.of("attestation done", "rotation done"), ended());
  }

  @Test
  void aLostDeviceAndACustodianWhoLeavesAreAskedAtOnceAndOnTheDay() {
    write(
        Map.of(
            "rotatedOn",
            today(),
            "attestations",
            attested(),
            "devices",
            List.of(Map.of("what", "iPhone", "holder", "主任", "lostOn", today()))));
    assertEquals(List.of(), open());
    Map<String, Object> leaving =
        Map.of("name", "佐野 一郎", "division", Given.TOURISM, "until", today());
    write(Map.of("custodians", List.of(leaving), "rotatedOn", today(), "attestations", attested()));
    assertEquals(List.of(), open());
    clock.pass(Duration.ofDays(1));
    sweep.sweep();
    assertEquals(List.of("custodian-gone"), open());
    write(
        Map.of(
            "rotatedOn",
            LocalDate.parse(today()).minusDays(9).toString(),
            "attestations",
            attested(),
            "devices",
            List.of(Map.of("what", "iPhone", "holder", "主任", "lostOn", today()))));
    assertEquals(List.of("rotation"), open());
  }

  @Test
  void anAccountThatEndsIsAskedNothing() {
    write(Map.of("devices", List.of(Map.of("what", "iPhone", "lostOn", today()))));
    assertEquals(List.of("attestation", "rotation"), open());
    given.retired(account);
    sweep.sweep();
    assertEquals(List.of(), open());
    account = given.anAccount();
  }

  private void write(Map<String, Object> parts) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("custodians", List.of(Map.of("name", "望月 さくら", "division", Given.TOURISM)));
    record.putAll(parts);
    Api.as("pr")
        .header("If-Match", "*")
        .body(record)
        .put(Api.ACCOUNTS + "/" + account.id() + "/custody")
        .then()
        .statusCode(200);
  }

  private String today() {
    return LocalDate.ofInstant(clock.instant(), Times.TOKYO).toString();
  }

  private Map<String, String> attested() {
    return Map.of("strongOn", today(), "fewOn", today(), "uniqueOn", today());
  }

  private List<String> open() {
    return duties("open", "it.kind");
  }

  private List<String> ended() {
    return duties("ended", "it.kind + ' ' + it.state");
  }

  private List<String> duties(String show, String what) {
    List<String> found =
        Api.as("head")
            .get(Api.ACCOUNTS + "/duties?show=" + show + "&account=" + account.id())
            .then()
            .statusCode(200)
            .extract()
            .path("items.findAll{it.accountId=='" + account.id() + "'}.collect{" + what + "}");
    return found.stream().sorted().toList();
  }
}
