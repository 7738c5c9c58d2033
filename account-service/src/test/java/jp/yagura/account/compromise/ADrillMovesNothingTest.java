package jp.yagura.account.compromise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.contract.AccountEvent.AccountStateMoved;
import jp.yagura.contract.Event;
import jp.yagura.contract.IncidentEvent.IncidentConfirmed;
import jp.yagura.contract.IncidentEvent.NoticePublished;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is told of a drill, the register and what residents read of it are what they were. */
@QuarkusTest
@WithTestResource(Platform.class)
class ADrillMovesNothingTest {
  private static final List<String> PUBLIC =
      List.of("/public/nagasaki/accounts", "/en/public/nagasaki/accounts");

  @Inject IncidentEvents listener;
  @Inject Given given;
  @Inject Published published;

  private Map<String, String> residentsRead(AccountView account) {
    Map<String, String> all = new LinkedHashMap<>();
    PUBLIC.forEach(it -> all.put(it, RestAssured.get(it).asString()));
    all.put(
        "check",
        RestAssured.given()
            .queryParam("q", account.handle())
            .get("/public/nagasaki/check")
            .asString());
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverIsTold(long seed) throws InterruptedException {
    AccountView account = given.anAccount();
    Map<String, String> before = residentsRead(account);
    published.forget();
    Random random = new Random(seed);
    for (int n = 0; n < 8; n++) {
      Hijack drill = Hijack.of(account).asDrill();
      List<Supplier<Event>> events =
          List.of(
              drill::reported,
              drill::confirmed,
              () -> notice(drill),
              () -> drill.ended("recovered"),
              () -> drill.ended("closed"),
              () -> drill.ended("dismissed"),
              drill::reopened);
      listener.on(Delivered.of(drill.reported()));
      for (int m = 0; m < 5; m++) {
        listener.on(Delivered.of(events.get(random.nextInt(events.size())).get()));
      }
    }

    assertEquals(AccountState.ACTIVE, given.now(account).state());
    assertEquals(List.of(), published.events(AccountStateMoved.class));
    assertEquals(before, residentsRead(account));
  }

  private static Event notice(Hijack drill) {
    IncidentConfirmed confirmed = (IncidentConfirmed) drill.confirmed();
    return new NoticePublished(
        confirmed.incident(), UUID.randomUUID(), "訓練", "/x", 1, TestClock.START);
  }

  @Test
  void aRealOneBesideItDoes() throws InterruptedException {
    AccountView account = given.anAccount();
    Hijack real = Hijack.of(account);
    listener.on(Delivered.of(real.reported(), Hijack.of(account).asDrill().ended("recovered")));
    assertEquals(AccountState.SUSPECTED_COMPROMISED, given.now(account).state());
    listener.on(Delivered.of(real.ended("recovered")));
  }
}
