package jp.yagura.kit.refusal;

import java.util.List;

/**
 * Carries refusals over the edge of the service; it also rolls a transaction back. Never caught in
 * between.
 */
public final class RefusedException extends RuntimeException {
  private final transient List<Refused> refusals;

  RefusedException(List<Refused> refusals) {
    super(refusals.toString(), null, false, false);
    this.refusals = List.copyOf(refusals);
  }

  /** At least one refusal; the first decides the status. */
  public List<Refused> refusals() {
    return refusals;
  }
}
