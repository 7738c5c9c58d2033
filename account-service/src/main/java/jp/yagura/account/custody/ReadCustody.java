package jp.yagura.account.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.kit.access.CurrentCaller;

/** Reads records; each reading is written down. */
@ApplicationScoped
class ReadCustody {
  private final CustodyAccess access;
  private final FindDue find;
  private final CustodyQueries queries;
  private final Chronicle chronicle;
  private final CurrentCaller caller;

  ReadCustody(
      CustodyAccess access,
      FindDue find,
      CustodyQueries queries,
      Chronicle chronicle,
      CurrentCaller caller) {
    this.access = access;
    this.find = find;
    this.queries = queries;
    this.chronicle = chronicle;
    this.caller = caller;
  }

  /**
   * The record of one account; ends the request where it is not for the caller.
   *
   * @param how {@code page}, {@code form}, {@code sheet} or {@code api}
   */
  @Transactional
  CustodyView read(AccountId id, String how) {
    AccountView account = access.readable(id);
    CustodyView view = view(account);
    chronicle.custodyRead(id, how, view.version(), caller.actor());
    return view;
  }

  /** As it is now, for whoever changed it just now. */
  CustodyView view(AccountView account) {
    FindDue.Row row = find.of(account);
    StoredCustody stored = row.stored();
    return new CustodyView(
        account.id(),
        stored.version(),
        stored.changedAt(),
        stored.changedBy(),
        stored.entry(),
        row.due(),
        queries.history(account.id()));
  }

  /**
   * All accounts of the municipality.
   *
   * @param onlyDue without those of which nothing is due
   * @param how {@code list} or {@code csv}
   */
  @Transactional
  List<FindDue.Row> all(boolean onlyDue, String how) {
    List<FindDue.Row> rows =
        find.all().stream().filter(it -> !onlyDue || !it.due().isEmpty()).toList();
    chronicle.custodyListRead(how, rows.size(), caller.actor());
    return rows;
  }
}
