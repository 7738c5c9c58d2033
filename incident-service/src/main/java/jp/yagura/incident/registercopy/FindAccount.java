package jp.yagura.incident.registercopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;

/** Finds an official account of the municipality by whatever a person knows of it. */
@ApplicationScoped
public class FindAccount {
  private static final int ALL = 5000;
  private final KnownAccounts accounts;
  private final KnownProfiles profiles;

  FindAccount(KnownAccounts accounts, KnownProfiles profiles) {
    this.accounts = accounts;
    this.profiles = profiles;
  }

  /** By its id in the register. */
  public Optional<AccountView> byId(UUID id) {
    return accounts.findByIdOptional(id).map(KnownAccount::view);
  }

  /**
   * By its address, or that of one of its posts. Names that anybody may choose find nothing, nor
   * does a link that does not say whose it is.
   */
  public Optional<AccountView> byUrl(String url) {
    Reference named = ProfileReader.read(url);
    return named.addressKey() == null
        ? Optional.empty()
        : profiles.named(named).flatMap(this::byId);
  }

  /** By platform and handle, with or without the {@code @}. */
  public Optional<AccountView> byHandle(String platform, String handle) {
    return accounts
        .byHandle(platform, handle)
        .or(
            () ->
                Platform.of(platform)
                    .flatMap(it -> profiles.named(ProfileReader.handle(it, handle)))
                    .flatMap(accounts::findByIdOptional))
        .map(KnownAccount::view);
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
