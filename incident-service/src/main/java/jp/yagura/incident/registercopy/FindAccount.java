package jp.yagura.incident.registercopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.yagura.contract.AccountState;
import jp.yagura.profile.Identity.Match;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import jp.yagura.profile.RegisteredProfile;

/** Finds an official account of the municipality by whatever a person knows of it. */
@ApplicationScoped
public class FindAccount {
  private static final int ALL = 5000;
  private final KnownAccounts accounts;
  private final AccountQueries queries;

  /** What was read of a row before; a row with another version is read anew. */
  private final Map<UUID, Known> profiles = new ConcurrentHashMap<>();

  private record Known(long version, List<RegisteredProfile> profiles) {}

  FindAccount(KnownAccounts accounts, AccountQueries queries) {
    this.accounts = accounts;
    this.queries = queries;
  }

  /** By its id in the register. */
  public Optional<AccountView> byId(UUID id) {
    return accounts.findByIdOptional(id).map(KnownAccount::view);
  }

  /**
   * By its address, or that of one of its posts. Names that anybody may choose find nothing, nor
   * does a link that does not say whose it is.
   *
   * @param formerToo whether an address counts that the account had before it was renamed; it may
   *     be a stranger's by now
   */
  public Optional<AccountView> byUrl(String url, boolean formerToo) {
    Reference named = ProfileReader.read(url);
    return named.addressKey() == null
        ? Optional.empty()
        : named(named, formerToo).flatMap(this::byId);
  }

  /**
   * By platform and handle, with or without the {@code @}.
   *
   * @param formerToo as in {@link #byUrl}
   */
  public Optional<AccountView> byHandle(String platform, String handle, boolean formerToo) {
    return accounts
        .byHandle(platform, handle)
        .or(
            () ->
                Platform.of(platform)
                    .flatMap(it -> named(ProfileReader.handle(it, handle), formerToo))
                    .flatMap(accounts::findByIdOptional))
        .map(KnownAccount::view);
  }

  /**
   * By whatever somebody types or pastes: words of the name, the handle, the platform or the
   * division, or a URL. None that is retired; what begins with the words comes first, then what has
   * them in its name, then what they only say the platform or the division of.
   *
   * @param most how many at most
   */
  public Matches search(String typed, int most) {
    Optional<AccountView> pasted = byUrl(typed.strip(), true);
    if (pasted.isPresent()) {
      return new Matches(List.of(pasted.get()), 1);
    }
    List<String> words = NameMatch.words(typed);
    if (words.isEmpty()) {
      return new Matches(List.of(), 0);
    }
    List<AccountView> all =
        accounts.all(ALL).stream()
            .map(KnownAccount::view)
            .filter(account -> NameMatch.has(account, words))
            .sorted(
                Comparator.comparing(
                        (AccountView account) -> !NameMatch.begins(account, words.getFirst()))
                    .thenComparing(account -> !NameMatch.named(account, words)))
            .toList();
    return new Matches(all.stream().limit(most).toList(), all.size());
  }

  /** The one account that is called exactly so: by its label, its name, its handle or its URL. */
  public Optional<AccountView> exactly(String typed) {
    Optional<AccountView> pasted = byUrl(typed.strip(), true);
    if (pasted.isPresent()) {
      return pasted;
    }
    List<AccountView> named =
        accounts.all(ALL).stream()
            .map(KnownAccount::view)
            .filter(account -> NameMatch.is(account, typed))
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /**
   * The account that is surely meant, as the public check has it, by its present name before a
   * former one; one in use before a retired.
   */
  Optional<UUID> named(Reference asked, boolean formerToo) {
    List<AccountQueries.Row> rows = queries.all();
    return rows.stream()
        .filter(row -> profiles(row).getFirst().compare(asked) == Match.SAME)
        .findFirst()
        .or(
            () ->
                rows.stream()
                    .filter(_ -> formerToo)
                    .filter(
                        row ->
                            profiles(row).stream().anyMatch(it -> it.compare(asked) == Match.SAME))
                    .findFirst())
        .map(AccountQueries.Row::id);
  }

  /** An account in use and what is known of it. */
  record InUse(UUID id, RegisteredProfile profile) {}

  /** All accounts in use. */
  List<InUse> inUse() {
    return queries.all().stream()
        .filter(row -> !row.retired())
        .map(row -> new InUse(row.id(), profiles(row).getFirst()))
        .toList();
  }

  /** What it is, and then what it was before. */
  private List<RegisteredProfile> profiles(AccountQueries.Row row) {
    Known known = profiles.get(row.id());
    if (known == null || known.version() != row.version()) {
      Platform platform = Platform.of(row.platform()).orElse(Platform.OTHER);
      List<RegisteredProfile> all = new ArrayList<>();
      all.add(RegisteredProfile.of(platform, row.handle(), row.platformId(), row.url()));
      for (AccountState.Former it : row.former()) {
        all.add(RegisteredProfile.of(platform, it.handle(), it.platformId(), it.url()));
      }
      known = new Known(row.version(), List.copyOf(all));
      profiles.put(row.id(), known);
    }
    return known.profiles();
  }

  /**
   * What a search found.
   *
   * @param total how many there are, of which the first are in {@code accounts}
   */
  public record Matches(List<AccountView> accounts, int total) {}
}
