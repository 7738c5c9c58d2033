package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.RegisteredProfile;
import org.jspecify.annotations.Nullable;

/** What must hold for an entry beyond its single fields, whether it is new or changed. */
@ApplicationScoped
class EntryPolicy {
  private final AccountQueries queries;
  private final Profiles profiles;
  private final OpeningPolicy opening;

  EntryPolicy(AccountQueries queries, Profiles profiles, OpeningPolicy opening) {
    this.queries = queries;
    this.profiles = profiles;
    this.opening = opening;
  }

  /**
   * Everything that speaks against the entry.
   *
   * @param self the account the entry is for, or null for a new one
   */
  List<Refused> refusals(AccountEntry entry, @Nullable UUID self) {
    List<Refused> refusals = new ArrayList<>();
    opening.refusal(entry.platform(), entry.displayName()).ifPresent(refusals::add);
    address(entry).ifPresent(refusals::add);
    RegisteredProfile read = Profiles.of(entry);
    for (RegisteredName other : queries.names()) {
      if (!other.id().equals(self)) {
        taken(entry, read, other).ifPresent(refusals::add);
      }
    }
    return refusals;
  }

  private static Optional<Refused> address(AccountEntry entry) {
    Platform platform = entry.platform();
    String url = entry.url();
    if (url == null) {
      return platform.mayLackUrl()
          ? Optional.empty()
          : Optional.of(Refused.invalid("url", "url-missing", platform.label()));
    }
    return ProfileReader.canBeOn(platform, url)
        ? Optional.empty()
        : Optional.of(Refused.invalid("url", "url-of-another-site", platform.label()));
  }

  /** Whether an entry means an account that is there, or what one was called before. */
  private Optional<Refused> taken(
      AccountEntry entry, RegisteredProfile read, RegisteredName other) {
    String platformId = entry.platformId();
    if (entry.platform() == other.platform()
        && platformId != null
        && platformId.equals(other.platformId())) {
      return Optional.of(taken("platformId", "platform-id-taken", platformId));
    }
    if (profiles.same(entry, read, other)) {
      return Optional.of(taken("handle", "handle-taken", called(entry), other.displayName()));
    }
    return profiles.formerlySame(read, other)
        ? Optional.of(taken("handle", "handle-formerly-taken", called(entry), other.displayName()))
        : Optional.empty();
  }

  private static String called(AccountEntry entry) {
    return entry.platform().shown(entry.handle());
  }

  private static Refused taken(String field, String code, Object... values) {
    return new Refused(
        Refused.Reason.CONFLICT, code, field, null, List.of(values), java.util.Map.of());
  }
}
