package jp.yagura.incident.registercopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.yagura.profile.Identity.Match;
import jp.yagura.profile.Platform;
import jp.yagura.profile.Reference;
import jp.yagura.profile.RegisteredProfile;

/** Says which official account an address or a handle names, as the public check does. */
@ApplicationScoped
class KnownProfiles {
  private final AccountQueries queries;

  /** What was read of a row before; a row with another version is read anew. */
  private final Map<UUID, Known> read = new ConcurrentHashMap<>();

  private record Known(long version, RegisteredProfile profile) {}

  KnownProfiles(AccountQueries queries) {
    this.queries = queries;
  }

  /** The account that is surely meant; one in use before one that is retired. */
  Optional<UUID> named(Reference asked) {
    return queries.all().stream()
        .filter(row -> profile(row).compare(asked) == Match.SAME)
        .map(AccountQueries.Row::id)
        .findFirst();
  }

  /** An account in use and what is known of it. */
  record InUse(UUID id, RegisteredProfile profile) {}

  /** All accounts in use. */
  List<InUse> inUse() {
    return queries.all().stream()
        .filter(row -> !row.retired())
        .map(row -> new InUse(row.id(), profile(row)))
        .toList();
  }

  private RegisteredProfile profile(AccountQueries.Row row) {
    Known known = read.get(row.id());
    if (known == null || known.version() != row.version()) {
      Platform platform = Platform.of(row.platform()).orElse(Platform.OTHER);
      known =
          new Known(
              row.version(),
              RegisteredProfile.of(platform, row.handle(), row.platformId(), row.url()));
      read.put(row.id(), known);
    }
    return known.profile();
  }
}
