package jp.yagura.account.watch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Those of an account, by the address that was asked. */
record Validators(Map<String, Validator> byAddress) {
  static final Validators NONE = new Validators(Map.of());

  @SuppressWarnings("NullAway") // JSON may leave it out
  Validators {
    byAddress = byAddress == null ? Map.of() : Map.copyOf(byAddress);
  }

  @Nullable Validator of(String address) {
    return byAddress.get(address);
  }
}
