package jp.yagura.account.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an account, or that nothing is.
 *
 * @param version 0 where nothing was written yet; grows by one with every change
 */
record StoredCustody(
    CustodyEntry entry, long version, @Nullable Instant changedAt, @Nullable String changedBy) {
  static final StoredCustody NONE = new StoredCustody(CustodyEntry.EMPTY, 0, null, null);

  boolean written() {
    return version > 0;
  }
}
