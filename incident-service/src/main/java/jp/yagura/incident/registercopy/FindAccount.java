package jp.yagura.incident.registercopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds an official account of the municipality by whatever a person knows of it. */
@ApplicationScoped
public class FindAccount {
  private static final int ALL = 5000;
  private final KnownAccounts accounts;
  private final AccountQueries queries;

  FindAccount(KnownAccounts accounts, AccountQueries queries) {
    this.accounts = accounts;
    this.queries = queries;
  }

  /** By its id in the register. */
  public Optional<AccountView> byId(UUID id) {
    return accounts.findByIdOptional(id).map(KnownAccount::view);
  }

  /** By its URL, or the URL of one of its posts. */
  public Optional<AccountView> byUrl(String url) {
    return AccountAddress.url(url).flatMap(queries::above);
  }

  /** By platform and handle, with or without the {@code @}. */
  public Optional<AccountView> byHandle(String platform, String handle) {
    return accounts.byHandle(platform, handle).map(KnownAccount::view);
  }

  /**
   * By whatever somebody types or pastes: words of the name, the handle, the platform or the
   * division, or a URL. None that is retired; what begins with the words comes first.
   *
   * @param most how many at most
   */
  public Matches search(String typed, int most) {
    Optional<AccountView> pasted = byUrl(typed.strip());
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
            .sorted(Comparator.comparing(account -> !NameMatch.begins(account, words.getFirst())))
            .toList();
    return new Matches(all.stream().limit(most).toList(), all.size());
  }

  /** The one account that is called exactly so: by its label, its name, its handle or its URL. */
  public Optional<AccountView> exactly(String typed) {
    Optional<AccountView> pasted = byUrl(typed.strip());
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
   * What a search found.
   *
   * @param total how many there are, of which the first are in {@code accounts}
   */
  public record Matches(List<AccountView> accounts, int total) {}
}
