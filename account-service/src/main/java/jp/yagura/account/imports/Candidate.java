package jp.yagura.account.imports;

import java.util.List;
import jp.yagura.account.register.AccountEntry;
import jp.yagura.kit.refusal.Refused;

/**
 * A row as an entry of the register.
 *
 * @param row as the spreadsheet numbers it
 * @param faults what could not be read
 * @param suspended whether the list says that the account is out of use for now
 */
record Candidate(int row, AccountEntry entry, List<Refused> faults, boolean suspended) {}
