package jp.yagura.incident.registercopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.AccountEvent.AccountChanged;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.contract.AccountEvent.AccountStateMoved;
import jp.yagura.contract.AccountState;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class AccountEventsTest {
  private final AccountEvents events;
  private final FindAccount accounts;
  private final Municipalities municipalities;
  private final UUID id = UUID.randomUUID();
  private final String handle = "Sample_" + id.toString().substring(0, 8);

  AccountEventsTest(AccountEvents events, FindAccount accounts, Municipalities municipalities) {
    this.events = events;
    this.accounts = accounts;
    this.municipalities = municipalities;
  }

  @Test
  void theNewestStateIsKeptAndAnOlderOneThatComesLateIsNot() throws Exception {
    events.on(Delivered.of(new AccountRegistered(state("active", 1))));
    events.on(
        Delivered.of(
            new AccountStateMoved(state("suspected-compromised", 3), "active", "R8-0001", null)));
    events.on(Delivered.of(new AccountChanged(state("active", 2))));

    assertEquals("suspected-compromised", known("nagasaki").orElseThrow().state());
  }

  @Test
  void aRedeliveredEventChangesNothing() throws Exception {
    var first = Delivered.of(new AccountRegistered(state("active", 1)));
    events.on(first);
    events.on(Delivered.of(new AccountChanged(state("suspended", 2))));
    events.on(Delivered.again(first));

    assertEquals("suspended", known("nagasaki").orElseThrow().state());
  }

  @Test
  void anEntryThatWasTakenBackIsFoundNoMore() throws Exception {
    events.on(Delivered.of(new AccountRegistered(state("active", 1))));
    assertFound("{\"url\": \"https://x.com/%s\"}".formatted(handle));
    events.on(
        Delivered.of(
            new AccountStateMoved(
                state("active", 2).withdrawn(Instant.parse("2026-11-23T00:00:00Z")),
                "active",
                "取り込みの取り消し",
                null)));

    assertStranger("{\"url\": \"https://x.com/%s\"}".formatted(handle));
    assertStranger("{\"handle\": \"%s\", \"platform\": \"x\"}".formatted(handle));
    Given.as("nagasaki", Role.STAFF)
        .body(byAccount("{\"id\": \"%s\"}".formatted(id)))
        .post("/api/v1/reports")
        .then()
        .statusCode(422);
  }

  @Test
  void anotherMunicipalityDoesNotKnowIt() throws Exception {
    events.on(Delivered.of(new AccountRegistered(state("active", 1))));

    assertTrue(known("fuji").isEmpty());
    Given.as("fuji", Role.STAFF)
        .body(byAccount("{\"id\": \"%s\"}".formatted(id)))
        .post("/api/v1/reports")
        .then()
        .statusCode(422);
  }

  @Test
  void aReportFindsTheAccountByIdUrlPostOrHandle() throws Exception {
    events.on(Delivered.of(new AccountRegistered(state("active", 1))));

    assertFound("{\"id\": \"%s\"}".formatted(id));
    assertFound("{\"url\": \"http://twitter.com/%s?lang=ja\"}".formatted(handle));
    assertFound("{\"url\": \"https://x.com/%s/status/123\"}".formatted(handle));
    assertFound(
        "{\"handle\": \"@%s\", \"platform\": \"x\"}".formatted(handle.toUpperCase(Locale.ROOT)));
  }

  @Test
  void aFormerNameMeansTheAccountThatWasHijackedButNotItsFake() throws Exception {
    String before = "https://x.com/before_" + handle.substring(7);
    AccountState now = state("active", 2);
    events.on(
        Delivered.of(
            new AccountChanged(
                new AccountState(
                    id,
                    now.municipality(),
                    now.platform(),
                    now.handle(),
                    null,
                    now.url(),
                    now.displayName(),
                    now.operatingDivision(),
                    now.state(),
                    now.stateSince(),
                    false,
                    2,
                    List.of(
                        new AccountState.Former(
                            "before_" + handle.substring(7),
                            null,
                            before,
                            "旧見本",
                            null,
                            LocalDate.of(2026, 11, 1))),
                    null))));

    assertFound("{\"url\": \"%s\"}".formatted(before));
    UUID fake =
        Given.reported(
            "nagasaki",
            Role.PR,
            byAccount("{\"url\": \"%s\"}".formatted(before)).replace("HIJACK", "IMPERSONATION"));
    assertNull(Given.incident(fake).getString("accountId"));
  }

  @Test
  void aStrangersPageIsNoOfficialAccount() throws Exception {
    String number = "1000%011d".formatted(id.getLeastSignificantBits() & 0xFFFFFFFFL);
    String page = "https://www.facebook.com/profile.php?id=";
    events.on(Delivered.of(new AccountRegistered(on("facebook", "消防局" + number, page + number))));

    assertFound("{\"url\": \"%s&sk=about\"}".formatted(page + number));
    assertFound("{\"url\": \"https://m.facebook.com/people/a/%s/\"}".formatted(number));
    for (String url :
        List.of(
            page + "1000" + "9".repeat(11),
            "https://www.facebook.com/profile.php",
            "https://www.facebook.com/people/消防局%s/100099999999996/".formatted(number),
            "https://www.facebook.com/share/1AbCdEfG/")) {
      assertStranger("{\"url\": \"%s\"}".formatted(url));
    }
  }

  @Test
  void aHandleIsOneAccountOnItsPlatformOnly() throws Exception {
    events.on(Delivered.of(new AccountRegistered(state("active", 1))));

    assertStranger("{\"url\": \"https://www.instagram.com/%s/\"}".formatted(handle));
    assertStranger("{\"url\": \"https://x.com/%s_\"}".formatted(handle));
    assertStranger("{\"handle\": \"%s_\", \"platform\": \"x\"}".formatted(handle));
  }

  @Test
  void theIncidentShowsTheAccountAsItIsNow() throws Exception {
    events.on(Delivered.of(new AccountRegistered(state("active", 1))));
    UUID incident =
        Given.reported("nagasaki", Role.PR, byAccount("{\"id\": \"%s\"}".formatted(id)));
    events.on(
        Delivered.of(
            new AccountStateMoved(state("suspected-compromised", 2), "active", "R8", incident)));

    var shown = Given.incident(incident);
    assertEquals("suspected-compromised", shown.getString("account.state"));
    assertEquals("観光政策課", shown.getString("division"));
    assertEquals("見本アカウントの乗っ取り", shown.getString("title"));
  }

  private void assertStranger(String account) {
    UUID incident = Given.reported("nagasaki", Role.PR, byAccount(account));
    assertNull(Given.incident(incident).getString("accountId"), account);
  }

  private void assertFound(String account) {
    UUID incident = Given.reported("nagasaki", Role.PR, byAccount(account));
    assertEquals(id.toString(), Given.incident(incident).getString("accountId"), account);
  }

  private static String byAccount(String account) {
    return """
    {"account": %s, "kind": "HIJACK", "canSignIn": "YES", "description": "不審な投稿"}\
    """
        .formatted(account);
  }

  private Optional<AccountView> known(String municipality) {
    return municipalities.inTransaction(municipality, () -> accounts.byId(id));
  }

  private AccountState state(String state, long version) {
    return of("x", handle, "https://x.com/" + handle, state, version);
  }

  private AccountState on(String platform, String name, String url) {
    return of(platform, name, url, "active", 1);
  }

  private AccountState of(String platform, String name, String url, String state, long version) {
    return new AccountState(
        id,
        "nagasaki",
        platform,
        name,
        null,
        url,
        "見本アカウント",
        "観光政策課",
        state,
        Instant.parse("2026-11-01T00:00:00Z"),
        true,
        version);
  }
}
