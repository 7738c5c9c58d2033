package jp.yagura.incident.live;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.yagura.contract.Actor;
import jp.yagura.incident.Given;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.ReportFiled;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.store.ChannelListener;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class LiveChangesTest {
  @Inject TestClock clock;
  @Inject Streams here;
  @Inject ListenerLifecycle hearing;
  @Inject PageVersions versions;
  @Inject Chronicle chronicle;
  @Inject Municipalities municipalities;
  private final List<Cancellable> open = new ArrayList<>();

  /** What one page is told. */
  private record Page(BlockingQueue<Signal> told) {
    Signal next() throws InterruptedException {
      Signal signal = told.poll(20, TimeUnit.SECONDS);
      assertNotNull(signal, "nothing was told");
      return signal;
    }

    /** The next change, past signs of life. */
    String change() throws InterruptedException {
      Signal signal = next();
      while (signal.equals(Signal.ALIVE)) {
        signal = next();
      }
      assertEquals("changed", signal.name());
      return signal.data();
    }
  }

  @BeforeEach
  void begin() {
    clock.at(TestClock.START);
  }

  @AfterEach
  void leave() {
    open.forEach(Cancellable::cancel);
  }

  @Test
  void everyReplicaTellsItsPages() throws InterruptedException {
    UUID id = aQuietHijack();
    Streams there = new Streams(versions);
    Page first = watching(here, id);
    Page second = watching(there, id);

    try (ChannelListener _ = hearing.another(there)) {
      assertEquals(Signal.ALIVE, second.next());
      comment(id);

      String told = first.change();
      assertTrue(told.contains("\"parts\":[\"timeline\"]"), told);
      assertEquals(told, second.change());
    }
  }

  @Test
  void aStepNamesItselfAndWhatDependsOnIt() throws InterruptedException {
    UUID id = aQuietHijack();
    Page page = watching(here, id);

    Given.act(Role.PR, id, "EVIDENCE_CAPTURED", "start", Map.of()).then().statusCode(200);

    String told = page.change();
    assertTrue(told.contains("\"step-EVIDENCE_CAPTURED\""), told);
    assertTrue(told.contains("\"stage\""), told);
  }

  @Test
  void theListHearsThatSomethingChangedAndNotWhat() throws InterruptedException {
    Page list = watching(here, null);

    Given.aReportedHijack();

    assertTrue(list.change().endsWith("\"parts\":[\"list\"]}"));
  }

  @Test
  void aLostChangeIsMadeUpForByTheNextHeartbeat() throws InterruptedException {
    UUID id = aQuietHijack();
    Streams other = new Streams(versions);
    Page page = watching(other, id);
    Page list = watching(other, null);
    other.beat();
    assertEquals(Signal.ALIVE, page.next());

    comment(id);
    other.beat();

    assertTrue(page.change().contains("\"all\""));
    assertTrue(list.change().contains("\"list\""));
  }

  @Test
  void aBrokenConnectionIsOpenedAgainAndNothingIsMissed()
      throws InterruptedException, SQLException {
    UUID id = aQuietHijack();
    Streams there = new Streams(versions);
    Page page = watching(there, id);
    try (ChannelListener listener = hearing.another(there)) {
      assertEquals(Signal.ALIVE, page.next());

      listener.cut();
      comment(id);

      assertTrue(page.change().contains("parts"));
      comment(id);
      assertTrue(page.change().contains("timeline"));
    }
  }

  @Test
  void anotherMunicipalityAndAnotherIncidentHearNothing() throws InterruptedException {
    UUID id = aQuietHijack();
    Page own = watching(here, id);
    Page other = watching(here, aQuietHijack());
    Page fuji = watched(here, new Watch(Given.FUJI, new IncidentId(id)));
    Page list = watched(here, new Watch(Given.FUJI, null));

    comment(id);
    own.change();

    assertEquals(List.of(), List.copyOf(other.told()));
    assertEquals(List.of(), List.copyOf(fuji.told()));
    assertEquals(List.of(), List.copyOf(list.told()));
  }

  @Test
  void whatIsRolledBackIsNotTold() throws InterruptedException {
    UUID undone = aQuietHijack();
    UUID done = aQuietHijack();
    Page never = watching(here, undone);
    Page later = watching(here, done);

    Runnable work =
        () -> {
          chronicle.record(
              new ReportFiled(new IncidentId(undone), "HIJACK", "x", "YES", clock.instant()),
              Actor.SYSTEM);
          throw new IllegalStateException("in the end it fails");
        };
    assertThrows(
        IllegalStateException.class, () -> municipalities.inTransaction(Given.NAGASAKI, work));
    comment(done);
    later.change();

    assertEquals(List.of(), List.copyOf(never.told()));
  }

  @Test
  void aPersonHasOnlySoManyStreams() throws InterruptedException {
    UUID id = aQuietHijack();
    Streams full = new Streams(versions);
    for (int i = 0; i < Streams.MOST_PER_PERSON; i++) {
      assertTrue(full.room("somebody"));
      watching(full, id);
    }

    assertEquals(false, full.room("somebody"));
    assertEquals(true, full.room("somebody else"));
    open.getLast().cancel();
    assertEquals(true, full.room("somebody"));
  }

  @Test
  void operatorsSeeHowManyPagesListen() throws InterruptedException {
    int before = here.count();
    watching(here, aQuietHijack());
    assertTrue(here.count() > before);

    given()
        .get("/q/metrics")
        .then()
        .body(containsString("yagura_live_streams " + (double) here.count()));
  }

  private Page watching(Streams streams, @Nullable UUID id) {
    return watched(streams, new Watch(Given.NAGASAKI, id == null ? null : new IncidentId(id)));
  }

  private Page watched(Streams streams, Watch watch) {
    Page page = new Page(new LinkedBlockingQueue<>());
    open.add(streams.open(watch, "somebody").subscribe().with(page.told()::add));
    assertEquals("hello", page.told().remove().name());
    return page;
  }

  /** One of whose report every replica has heard already. */
  private UUID aQuietHijack() throws InterruptedException {
    UUID id = Given.aReportedHijack();
    Page page = watching(here, id);
    comment(id);
    String told = page.change();
    while (!told.contains("timeline")) {
      told = page.change();
    }
    return id;
  }

  private static void comment(UUID id) {
    Given.pr()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("text", "確認中です。"))
        .post("/api/v1/incidents/{id}/comments", id)
        .then()
        .statusCode(201);
  }
}
