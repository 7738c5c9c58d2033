package jp.yagura.account.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads accounts of one source. */
interface ReadAccount {

  /** Which. */
  WatchSource source();

  /**
   * Reads one account.
   *
   * @param address as the source names it: a channel, a handle, an address
   * @param known what was answered before
   * @param since when the newest post was posted that is known; null where none is
   */
  Reading read(String address, Validators known, @Nullable Instant since);
}
