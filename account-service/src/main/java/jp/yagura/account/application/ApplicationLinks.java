package jp.yagura.account.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.access.CurrentCaller;

/** What other pages show of applications; asked for by their templates. */
@Named("applicationLinks")
@RequestScoped
public class ApplicationLinks {
  private final ReadApplications read;
  private final CurrentCaller caller;

  ApplicationLinks(ReadApplications read, CurrentCaller caller) {
    this.read = read;
    this.caller = caller;
  }

  /** The applications about an account that run; those whose pages the reader may open. */
  public List<UUID> running(AccountView account) {
    Acting acting = Acting.of(caller);
    return read.running(account.id()).stream()
        .filter(it -> it.readBy(acting))
        .map(it -> it.id().value())
        .toList();
  }

  /** Whether the reader may apply for something about an account. */
  public boolean mayApply(AccountView account) {
    return account.state() != AccountState.RETIRED
        && Acting.of(caller).writesFor(account.operatingDivision())
        && read.running(account.id()).isEmpty();
  }

  /** Whether the reader may order the end of another division's account. */
  public boolean mayOrder(AccountView account) {
    Acting acting = Acting.of(caller);
    return account.state() != AccountState.RETIRED
        && acting.pr()
        && !acting.writesFor(account.operatingDivision())
        && read.orders(account.accountClass())
        && read.running(account.id()).isEmpty();
  }

  /** How many applications wait for the reader. */
  public int waiting() {
    return Math.toIntExact(
        read.all().stream()
            .filter(it -> it.turns().stream().anyMatch(ApplicationTurn::mine))
            .count());
  }
}
