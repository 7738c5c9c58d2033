package jp.yagura.account.compromise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.MoveAccount;
import jp.yagura.contract.AccountEvent.AccountStateMoved;
import jp.yagura.contract.Actor;
import jp.yagura.contract.Event;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Platform.class)
class AHijackMarksItsAccountTest {
  @Inject IncidentEvents listener;
  @Inject Given given;
  @Inject MoveAccount move;
  @Inject Municipalities municipalities;
  @Inject Published published;
  private AccountView account;

  @BeforeEach
  void anAccount() {
    account = given.anAccount();
    published.forget();
  }

  private void hear(Event first, Event... more) throws InterruptedException {
    listener.on(Delivered.of(first, more));
  }

  private AccountState state() {
    return given.now(account).state();
  }

  @ParameterizedTest
  @ValueSource(strings = {"recovered", "dismissed", "closed"})
  void itIsSuspectedUntilTheIncidentIsOver(String end) throws InterruptedException {
    Hijack hijack = Hijack.of(account);

    hear(hijack.reported());
    assertEquals(AccountState.SUSPECTED_COMPROMISED, state());
    hear(hijack.ended(end));
    assertEquals(AccountState.ACTIVE, state());

    List<AccountStateMoved> told = published.events(AccountStateMoved.class);
    assertEquals(
        List.of("suspected-compromised", "active"),
        told.stream().map(event -> event.account().state()).toList());
    assertEquals(List.of("R8-0001 乗っ取り"), told.stream().limit(1).map(e -> e.reason()).toList());
    assertEquals(hijack.id(), told.getLast().incidentId());
  }

  @Test
  void anotherOpenIncidentKeepsItSuspected() throws InterruptedException {
    Hijack one = Hijack.of(account);
    Hijack two = Hijack.of(account);

    hear(one.reported(), two.reported(), one.ended("recovered"));
    assertEquals(AccountState.SUSPECTED_COMPROMISED, state());
    hear(two.ended("dismissed"));
    assertEquals(AccountState.ACTIVE, state());
  }

  @Test
  void reopeningSuspectsItAgain() throws InterruptedException {
    Hijack hijack = Hijack.of(account);
    hear(hijack.reported(), hijack.ended("closed"), hijack.reopened());
    assertEquals(AccountState.SUSPECTED_COMPROMISED, state());
  }

  @Test
  void hearingItAgainChangesNothing() throws InterruptedException {
    Hijack hijack = Hijack.of(account);
    var reported = Delivered.of(hijack.reported());
    listener.on(reported);
    hear(hijack.ended("recovered"));
    long version = given.now(account).version();
    published.forget();

    listener.on(Delivered.again(reported));
    hear(hijack.reported());

    assertEquals(AccountState.ACTIVE, state());
    assertEquals(version, given.now(account).version());
    assertEquals(List.of(), published.events());
  }

  @Test
  void whatAPersonMarkedAPersonReleases() throws InterruptedException {
    Hijack hijack = Hijack.of(account);
    byHand(AccountState.SUSPECTED_COMPROMISED);
    hear(hijack.reported(), hijack.ended("recovered"));
    assertEquals(AccountState.SUSPECTED_COMPROMISED, state());
  }

  @Test
  void aPersonsDecisionDuringTheIncidentStands() throws InterruptedException {
    Hijack hijack = Hijack.of(account);
    hear(hijack.reported());
    byHand(AccountState.SUSPENDED);
    hear(hijack.ended("recovered"));
    assertEquals(AccountState.SUSPENDED, state());
  }

  @Test
  void whatWasSuspendedIsSuspendedAgain() throws InterruptedException {
    Hijack hijack = Hijack.of(account);
    byHand(AccountState.SUSPENDED);
    hear(hijack.reported());
    assertEquals(AccountState.SUSPECTED_COMPROMISED, state());
    hear(hijack.ended("recovered"));
    assertEquals(AccountState.SUSPENDED, state());
  }

  @Test
  void anImpersonationLeavesItAsItIs() throws InterruptedException {
    hear(Hijack.of(account).kind("IMPERSONATION").reported());
    assertEquals(AccountState.ACTIVE, state());
  }

  @Test
  void whatEndedStaysEnded() throws InterruptedException {
    given.retired(account);
    Hijack hijack = Hijack.of(account);
    hear(hijack.reported(), hijack.ended("recovered"));
    assertEquals(AccountState.RETIRED, state());
  }

  @Test
  void anAccountNobodyRegisteredIsNoTrouble() throws InterruptedException {
    Hijack strange = Hijack.of(account).about(UUID.randomUUID());
    Hijack unknown = Hijack.of(account).about(null);
    hear(strange.reported(), unknown.reported(), strange.ended("closed"));
    assertEquals(AccountState.ACTIVE, state());
  }

  @Test
  void anIncidentOfAnotherAccountLetsGoOfTheFirst() throws InterruptedException {
    AccountView other = given.anAccount();
    Hijack hijack = Hijack.of(account);
    hear(hijack.reported(), hijack.about(other.id()).confirmed());
    assertEquals(AccountState.ACTIVE, state());
    assertEquals(AccountState.SUSPECTED_COMPROMISED, given.now(other).state());
  }

  private void byHand(AccountState to) {
    long version = given.now(account).version();
    municipalities.as(
        "nagasaki",
        () ->
            move.move(new AccountId(account.id()), IfMatch.version(version), to, "試験", Actor.SYSTEM)
                .orRefuse());
  }
}
