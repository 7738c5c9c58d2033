package jp.yagura.account.imports;

import java.util.UUID;

/**
 * An account that an import registered.
 *
 * @param row the row of the list it comes from
 * @param version its version when the import was over; it is higher once somebody changed it
 */
record ImportedAccount(int row, UUID accountId, String displayName, long version) {}
