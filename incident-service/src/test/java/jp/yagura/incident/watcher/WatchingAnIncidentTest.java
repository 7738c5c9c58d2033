package jp.yagura.incident.watcher;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.PersonEvent.WatcherAdded;
import jp.yagura.contract.PersonEvent.WatcherRemoved;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever may see an incident watches it, and it is told once. */
@QuarkusTest
@WithTestResource(Platform.class)
class WatchingAnIncidentTest {
  private final Published published;

  WatchingAnIncidentTest(Published published) {
    this.published = published;
  }

  @BeforeEach
  void nothingToldYet() {
    published.forget();
  }

  private static String watchers(UUID incident) {
    return "/api/v1/incidents/" + incident + "/watchers";
  }

  private List<WatcherAdded> began(UUID incident) {
    return published.events(WatcherAdded.class).stream()
        .filter(it -> it.incident().incidentId().equals(incident))
        .toList();
  }

  @Test
  void whoAsksTwiceWatchesOnceAndEndsIt() {
    UUID incident = Given.aReportedHijack();
    for (int times = 0; times < 2; times++) {
      Given.as(Given.NAGASAKI, Role.AUDITOR)
          .put(watchers(incident) + "/me")
          .then()
          .statusCode(200)
          .body("items.name", equalTo(List.of("岩永 修")));
    }
    assertEquals(1, began(incident).size());
    assertEquals("iwanaga.osamu@nagasaki.example", began(incident).getFirst().watcher().email());
    assertNull(began(incident).getFirst().onlyOf());

    Given.as(Given.NAGASAKI, Role.AUDITOR)
        .delete(watchers(incident) + "/me")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    assertEquals(1, published.events(WatcherRemoved.class).size());
    Given.as(Given.NAGASAKI, Role.AUDITOR).put(watchers(incident) + "/me").then().statusCode(200);
    assertEquals(2, began(incident).size());
  }

  @Test
  void aHeadWatchesOnlyTheOwnDivisionsAndOthersFindNothing() {
    UUID incident = Given.aReportedHijack();
    Given.as(Given.NAGASAKI, Role.HEAD).put(watchers(incident) + "/me").then().statusCode(200);
    assertEquals("観光政策課", began(incident).getFirst().onlyOf());
    UUID others = Given.reported(Given.NAGASAKI, Role.PR, Given.report("HIJACK", "YES"));
    Given.as(Given.NAGASAKI, Role.HEAD).put(watchers(others) + "/me").then().statusCode(404);
    Given.as(Given.FUJI, Role.PR).get(watchers(incident)).then().statusCode(404);
  }
}
