package jp.yagura.account.duty;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.yagura.account.register.AccountView;

/** What other pages show of duties; asked for by their templates. */
@Named("dutyLinks")
@RequestScoped
public class DutyLinks {
  private final FindDuties find;

  DutyLinks(FindDuties find) {
    this.find = find;
  }

  /** The duties of an account that the reader may see. */
  public List<DutyView> of(AccountView account) {
    return find.of(account.id());
  }

  /** How many that the reader may see were not done in time. */
  public long late() {
    return find.late();
  }
}
