package jp.yagura.account.compromise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.contract.AccountEvent.SharedKeysFound;
import jp.yagura.contract.Event;
import jp.yagura.contract.SharedKeyAccount;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which accounts are to be checked too is told when a hijack is confirmed. */
@QuarkusTest
@WithTestResource(Platform.class)
class AHijackTellsSharedKeysTest {
  @Inject IncidentEvents listener;
  @Inject Given given;
  @Inject Published published;
  private AccountView account;
  private AccountView same;
  private AccountView retired;

  @BeforeEach
  void accountsWithTheSameApp() {
    account = given.anAccount();
    same = given.anAccount("nagasaki", Given.aHandle(), "図書館");
    retired = given.anAccount();
    String app = "予約投稿 " + UUID.randomUUID();
    List.of(account, same, retired).forEach(it -> write(it, app));
    write(given.anAccount(), "ほかのアプリ " + UUID.randomUUID());
    given.retired(retired);
    published.forget();
  }

  @Test
  void itIsToldOnceWhenItIsConfirmedAndAgainWhenItIsReopened() throws InterruptedException {
    Hijack hijack = Hijack.of(account);
    hear(hijack.reported());
    assertEquals(List.of(), published.events(SharedKeysFound.class));

    var confirmed = Delivered.of(hijack.confirmed());
    listener.on(confirmed);
    listener.on(Delivered.again(confirmed));
    SharedKeysFound found = published.events(SharedKeysFound.class).getFirst();
    assertEquals(1, published.events(SharedKeysFound.class).size());
    assertEquals(hijack.id(), found.incidentId());
    assertEquals(account.id(), found.account().accountId());
    String label = same.displayName() + " " + same.shownHandle();
    assertEquals(
        List.of(new SharedKeyAccount(same.id(), label, "図書館", List.of("app"))), found.others());

    hear(hijack.ended("closed"), hijack.reopened());
    assertEquals(2, published.events(SharedKeysFound.class).size());
  }

  @Test
  void anImpersonationTellsNothing() throws InterruptedException {
    Hijack fake = Hijack.of(account).kind("IMPERSONATION");
    hear(fake.reported(), fake.confirmed());
    assertEquals(List.of(), published.events(SharedKeysFound.class));
  }

  private void hear(Event first, Event... more) throws InterruptedException {
    listener.on(Delivered.of(first, more));
  }

  private static void write(AccountView account, String app) {
    Api.as("pr")
        .header("If-Match", "*")
        .body(Map.of("apps", List.of(app)))
        .put("/api/v1/accounts/" + account.id() + "/custody")
        .then()
        .statusCode(200);
  }
}
