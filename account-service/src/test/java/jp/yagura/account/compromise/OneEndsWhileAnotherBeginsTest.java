package jp.yagura.account.compromise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.contract.Event;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.RepeatedTest;

/** Two replicas hear two incidents of one account at the same moment. */
@QuarkusTest
@WithTestResource(Platform.class)
class OneEndsWhileAnotherBeginsTest {
  @Inject IncidentEvents listener;
  @Inject Given given;

  @RepeatedTest(20)
  void theAccountStaysSuspected() throws Exception {
    AccountView account = given.anAccount();
    Hijack ending = Hijack.of(account);
    listener.on(Delivered.of(ending.reported()));
    CyclicBarrier together = new CyclicBarrier(2);

    try (var replicas = Executors.newFixedThreadPool(2)) {
      replicas
          .invokeAll(
              List.of(
                  hears(together, ending.ended("recovered")),
                  hears(together, Hijack.of(account).reported())))
          .forEach(done -> done.resultNow());
    }

    assertEquals(AccountState.SUSPECTED_COMPROMISED, given.now(account).state());
  }

  private Callable<Boolean> hears(CyclicBarrier together, Event event) {
    return () -> {
      var batch = Delivered.of(event);
      together.await();
      listener.on(batch);
      return true;
    };
  }
}
