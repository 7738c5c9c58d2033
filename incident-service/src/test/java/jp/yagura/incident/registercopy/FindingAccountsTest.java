package jp.yagura.incident.registercopy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.contract.AccountState;
import jp.yagura.incident.Given;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** What a clerk types finds the account that is called so before one of a division called so. */
@QuarkusTest
@WithTestResource(Platform.class)
class FindingAccountsTest {
  @Inject FindAccount find;
  @Inject AccountEvents events;
  @Inject Municipalities municipalities;

  private static AccountRegistered account(String handle, String name, String division) {
    return new AccountRegistered(
        new AccountState(
            UUID.randomUUID(),
            Given.NAGASAKI,
            "x",
            handle,
            null,
            "https://x.com/" + handle,
            name,
            division,
            "active",
            Instant.parse("2026-11-01T00:00:00Z"),
            true,
            1));
  }

  private List<String> found(String typed) {
    return municipalities.as(
        Given.NAGASAKI,
        () -> find.search(typed, 5).accounts().stream().map(AccountView::handle).toList());
  }

  @Test
  void aNameCountsMoreThanADivision() throws InterruptedException {
    events.on(
        Delivered.of(
            account("ranking_a", "港の四季", "水道局総務課"),
            account("ranking_b", "市の水道局総務課のお知らせ", "広報広聴課")));
    assertEquals(List.of("ranking_b", "ranking_a"), found("水道局総務課"));
  }

  @Test
  void anAddressIsFoundWithoutItsScheme() throws InterruptedException {
    events.on(Delivered.of(account("without_scheme", "桜の便り", "公園課")));
    assertEquals(List.of("without_scheme"), found("x.com/without_scheme"));
    assertEquals(List.of("without_scheme"), found("https://x.com/without_scheme"));
  }
}
