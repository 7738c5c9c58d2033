package jp.yagura.account.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.contract.Actor;

/** Who keeps the credentials of all accounts that have not ended. */
@ApplicationScoped
public class FindKeepers {
  private final FindDue find;
  private final Chronicle chronicle;

  FindKeepers(FindDue find, Chronicle chronicle) {
    this.find = find;
    this.chronicle = chronicle;
  }

  /**
   * All of the municipality; that they were read is written down.
   *
   * @param how for what
   */
  public List<Keeper> all(String how, Actor by) {
    List<FindDue.Row> rows =
        find.all().stream().filter(it -> it.account().state() != AccountState.RETIRED).toList();
    chronicle.custodyListRead(how, rows.size(), by);
    return rows.stream().flatMap(it -> keepers(it).stream()).toList();
  }

  /**
   * Those of one account.
   *
   * @param on a day in Japan: custodians whose time is over by then are left out
   */
  public List<Keeper> of(AccountView account, LocalDate on) {
    FindDue.Row row = find.of(account);
    return keepers(account, row.stored().entry(), on);
  }

  private List<Keeper> keepers(FindDue.Row row) {
    return keepers(row.account(), row.stored().entry(), find.today());
  }

  private static List<Keeper> keepers(AccountView account, CustodyEntry entry, LocalDate on) {
    List<Keeper> keepers = new ArrayList<>();
    String own = account.operatingDivision();
    for (Custodian it : entry.custodians()) {
      if (it.until() == null || !it.until().isBefore(on)) {
        String division = it.division().isEmpty() ? own : it.division();
        keepers.add(new Keeper(account.id(), KeeperRole.CUSTODIAN, it.name(), division));
      }
    }
    add(keepers, account, KeeperRole.ADMINISTRATOR, entry.administrators());
    entry.devices().forEach(it -> add(keepers, account, KeeperRole.DEVICE_HOLDER, it.holder()));
    add(keepers, account, KeeperRole.SECOND_FACTOR, entry.secondFactor().holder());
    add(keepers, account, KeeperRole.RECOVERY, entry.recoveryMail());
    add(keepers, account, KeeperRole.RECOVERY, entry.recoveryPhone());
    return keepers;
  }

  private static void add(List<Keeper> keepers, AccountView account, KeeperRole role, String text) {
    if (!text.isBlank()) {
      keepers.add(new Keeper(account.id(), role, text, account.operatingDivision()));
    }
  }
}
