package jp.yagura.account.duty;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.contract.Actor;
import jp.yagura.contract.DutyEvent;
import jp.yagura.contract.DutyEvent.DutyAsked;
import jp.yagura.contract.DutyEvent.DutyDue;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.access.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of people is told when it is asked, when it is due, and until it is done. */
@QuarkusTest
@WithTestResource(Platform.class)
class DutyRhythmTest {
  private static final Actor CLERK = new Actor("clerk", "田中 美咲", "広報広聴課");

  @Inject Duties duties;
  @Inject DutySweep sweep;
  @Inject TellDueDuties due;
  @Inject Given given;
  @Inject Municipalities municipalities;
  @Inject Database database;
  @Inject Published published;
  @Inject TestClock clock;

  private UUID subject = UUID.randomUUID();
  private Instant start = TestClock.START;

  @BeforeEach
  void aDayOfItsOwn() {
    clock.atADayOfItsOwn();
    start = clock.instant();
    subject = UUID.randomUUID();
    published.forget();
  }

  @AfterEach
  void back() {
    municipalities.inTransaction("nagasaki", () -> duties.withdraw(DutyKind.ROTATION, subject));
    clock.at(TestClock.START);
  }

  @Test
  void aYearOfReminders() {
    ask("head", Given.TOURISM, start.plus(Duration.ofDays(10)), null);
    for (int day = 0; day < 10 + 365; day++) {
      clock.at(start.plus(Duration.ofDays(day)).minusSeconds(1));
      sweep.sweep();
    }
    List<DutyDue> told = events(DutyDue.class);
    assertEquals(1, events(DutyAsked.class).size());
    assertEquals(52, told.size());
    assertFalse(told.getFirst().head());
    assertTrue(told.stream().skip(1).allMatch(DutyDue::head));
    assertEquals(52, told.getLast().times());
  }

  @Test
  void whatIsDoneOrFellAwayIsToldNoMore() {
    ask("pr", null, start, null);
    done("点検した");
    UUID other = UUID.randomUUID();
    municipalities.inTransaction(
        "nagasaki",
        () -> {
          duties.ask(request(other, "pr", null, start, null));
          duties.withdraw(DutyKind.ROTATION, other);
        });
    clock.pass(Duration.ofDays(30));
    sweep.sweep();
    assertEquals(0, events(DutyDue.class).size());
    assertEquals(List.of("duty-asked", "duty-done"), audited());
  }

  @Test
  void theSameIsAskedOnceAndPassesToAnother() {
    ask("pr", null, start.plus(Duration.ofDays(5)), null);
    ask("pr", null, start.plus(Duration.ofDays(50)), null);
    assertEquals(1, events(DutyAsked.class).size());
    clock.pass(Duration.ofDays(6));
    sweep.sweep();
    assertEquals(0, events(DutyDue.class).size());
    ask("head", Given.TOURISM, start.plus(Duration.ofDays(50)), null);
    assertEquals(2, events(DutyAsked.class).size());
    clock.pass(Duration.ofDays(45));
    sweep.sweep();
    sweep.sweep();
    assertEquals(1, events(DutyDue.class).size());
  }

  @Test
  void aServiceThatWasDownForAMonthTellsOnce() {
    ask("pr", null, start, null);
    clock.pass(Duration.ofDays(31));
    sweep.sweep();
    sweep.sweep();
    assertEquals(1, events(DutyDue.class).size());
    clock.pass(Duration.ofDays(4));
    sweep.sweep();
    assertEquals(2, events(DutyDue.class).size());
  }

  @Test
  void twoReplicasTellOnceAndADeadOneIsFollowed() throws Exception {
    ask("pr", null, start, null);
    assertThrows(
        IllegalStateException.class,
        () ->
            municipalities.inTransaction(
                "nagasaki",
                () -> {
                  due.tellBatch();
                  throw new IllegalStateException("killed");
                }));
    assertEquals(0, events(DutyDue.class).size());
    try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        running.add(replicas.submit(sweep::sweep));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    sweep.sweep();
    assertEquals(1, events(DutyDue.class).size());
  }

  @Test
  void eachSeesWhatIsTheirs() {
    AccountView account = given.anAccount();
    ask("head", Given.TOURISM, start, account);
    clock.pass(Duration.ofDays(1));
    String mine = Api.ACCOUNTS + "/duties?show=mine&account=" + account.id();
    String late = Api.ACCOUNTS + "/duties?show=late&kind=rotation&account=" + account.id();
    Api.as("head").get(mine).then().body("items.subject", hasItem(subject.toString()));
    Api.as("pr").get(late).then().body("items.subject", hasItem(subject.toString()));
    for (String role : List.of("staff", "pr", "it", "auditor", "admin")) {
      Api.as(role)
          .get(mine)
          .then()
          .statusCode(200)
          .body("items.findAll{it.subject=='" + subject + "'}.size()", equalTo(0));
    }
    Api.as("chiyoda", "pr")
        .get(late)
        .then()
        .body("items.findAll{it.subject=='" + subject + "'}.size()", equalTo(0));
    Api.as("fuji", "staff").get(mine).then().body("items.size()", equalTo(0));
    Api.as("pr").get(Api.ACCOUNTS + "/duties?kind=x").then().statusCode(422);
    Api.as("pr").get(Api.ACCOUNTS + "/duties?show=x").then().statusCode(422);
    done("変更した");
    Api.as("staff")
        .get(Api.ACCOUNTS + "/duties?show=ended&account=" + account.id())
        .then()
        .body("items.find{it.subject=='" + subject + "'}.outcome", equalTo("変更した"));
  }

  @Test
  void theListItsFileAndThePageOfTheAccountShowIt() {
    AccountView account = given.anAccount();
    ask("head", Given.TOURISM, start.plus(Duration.ofDays(3)), account);
    Visitor head = Visitor.person("nagasaki", "head", "/accounts");
    String title = "試験の仕事" + subject;
    assertTrue(head.get("/accounts/duties?kind=rotation").text().contains(title));
    assertTrue(head.get("/accounts/" + account.id()).text().contains(title));
    assertTrue(head.get("/accounts/" + account.id()).text().contains("まもなく期限"));
    clock.pass(Duration.ofDays(4));
    Visitor pr = Visitor.person("nagasaki", "pr", "/accounts");
    assertTrue(pr.get("/accounts/duties?show=late&kind=rotation").text().contains(title));
    assertTrue(
        pr.get("/accounts/duties/export.csv?show=late&kind=rotation").text().contains(title));
    assertTrue(pr.get("/accounts").text().contains("期限を過ぎた仕事が"));
    assertEquals(422, pr.get("/accounts/duties?show=nothing").status());
  }

  private void ask(
      String owner, @Nullable String division, Instant at, @Nullable AccountView account) {
    municipalities.inTransaction(
        "nagasaki", () -> duties.ask(request(subject, owner, division, at, account)));
  }

  private static DutyRequest request(
      UUID subject,
      String owner,
      @Nullable String division,
      Instant at,
      @Nullable AccountView account) {
    AccountId id = account == null ? null : new AccountId(account.id());
    return new DutyRequest(
        DutyKind.ROTATION, id, subject, "試験の仕事" + subject, owner, division, at, "/accounts");
  }

  private void done(String outcome) {
    municipalities.inTransaction(
        "nagasaki", () -> duties.done(DutyKind.ROTATION, subject, CLERK, outcome));
  }

  private <E extends DutyEvent> List<E> events(Class<E> type) {
    return published.events(type).stream()
        .filter(it -> it.duty().title().endsWith(subject.toString()))
        .toList();
  }

  private List<String> audited() {
    return municipalities.inTransaction(
        "nagasaki",
        () ->
            database
                .sql(
                    """
                    select a.action from audit_log a join duty d on d.id::text = a.object_id
                    where a.municipality = :municipality and d.subject = :subject order by a.id""")
                .bind("subject", subject)
                .list(String.class));
  }

  @Test
  void whatNobodyAskedForCannotBeDone() {
    done("何もない");
    assertNull(published.events(DutyEvent.class).stream().findFirst().orElse(null));
  }
}
