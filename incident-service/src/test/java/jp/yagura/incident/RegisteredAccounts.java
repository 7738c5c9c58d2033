package jp.yagura.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.contract.AccountEvent.SharedKeysFound;
import jp.yagura.contract.AccountState;
import jp.yagura.contract.SharedKeyAccount;
import jp.yagura.incident.registercopy.AccountEvents;
import jp.yagura.testkit.Delivered;

/** Accounts of the register, heard of by their events. */
@ApplicationScoped
public class RegisteredAccounts {
  private static final UUID KANKO = UUID.fromString("6f1d2c1e-3b7a-4f52-9a31-0c8e5a7d1b01");
  private final AccountEvents events;

  RegisteredAccounts(AccountEvents events) {
    this.events = events;
  }

  public void arrive() throws InterruptedException {
    events.on(
        Delivered.of(
            new AccountRegistered(
                account(KANKO, "x", "nagasaki_sample_kanko", "長崎市観光情報（見本）", "観光政策課")),
            new AccountRegistered(
                account(
                    UUID.fromString("6f1d2c1e-3b7a-4f52-9a31-0c8e5a7d1b02"),
                    "facebook",
                    "nagasaki.sample.koho",
                    "広報ながさき（見本）",
                    "広報広聴課"))));
  }

  /** One that no other test knows. */
  public UUID another(String handle) throws InterruptedException {
    UUID id = UUID.randomUUID();
    events.on(
        Delivered.of(new AccountRegistered(account(id, "x", handle, "見本 " + handle, "観光政策課"))));
    return id;
  }

  /** One of a division that no other test knows. */
  public UUID another(String handle, String division) throws InterruptedException {
    UUID id = UUID.randomUUID();
    events.on(
        Delivered.of(new AccountRegistered(account(id, "x", handle, "見本 " + handle, division))));
    return id;
  }

  /** The register says, as often as it is called, that an account shares keys with KANKO. */
  public void shareKeys(UUID incident, UUID other, String handle, String division, String... keys)
      throws InterruptedException {
    var shared = new SharedKeyAccount(other, "見本 @" + handle, division, List.of(keys));
    AccountState taken = account(KANKO, "x", "nagasaki_sample_kanko", "長崎市観光情報（見本）", "観光政策課");
    Instant at = Instant.parse("2026-11-23T00:10:00Z");
    events.on(Delivered.of(new SharedKeysFound(taken, incident, List.of(shared), at)));
  }

  public UUID kanko() {
    return KANKO;
  }

  private static AccountState account(
      UUID id, String platform, String handle, String name, String division) {
    return new AccountState(
        id,
        "nagasaki",
        platform,
        handle,
        null,
        "https://" + platform + ".com/" + handle,
        name,
        division,
        "active",
        Instant.parse("2026-11-01T00:00:00Z"),
        true,
        1);
  }
}
