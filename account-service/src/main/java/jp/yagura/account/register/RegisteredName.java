package jp.yagura.account.register;

import java.util.List;
import java.util.UUID;
import jp.yagura.kit.store.AsJson;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** What an account is called and was called, and where it is found: all that tells two apart. */
record RegisteredName(
    UUID id,
    long version,
    Platform platform,
    String handle,
    @Nullable String platformId,
    @Nullable String url,
    String displayName,
    @AsJson List<FormerIdentity> former) {

  static RegisteredName of(AccountView account) {
    return new RegisteredName(
        account.id(),
        account.version(),
        account.platform(),
        account.handle(),
        account.platformId(),
        account.url(),
        account.displayName(),
        account.former());
  }
}
