package jp.yagura.contract;

/**
 * The advisory lock under which a service's relay sends its events, in the service's own database.
 * Whoever holds it keeps them from leaving; nothing is lost, they leave afterwards in their order.
 */
public final class RelayLock {
  /** Any number, the same in all replicas and in no other use in these databases. */
  public static final long KEY = 0x59_41_47_55L;

  private RelayLock() {}
}
