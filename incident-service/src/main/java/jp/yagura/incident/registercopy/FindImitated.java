package jp.yagura.incident.registercopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.profile.Identity;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import jp.yagura.profile.lookalike.LookAlike;
import org.jspecify.annotations.Nullable;

/** Finds the official account that a handle or address looks like without being it. */
@ApplicationScoped
public class FindImitated {
  private final KnownAccounts accounts;
  private final FindAccount find;

  FindImitated(KnownAccounts accounts, FindAccount find) {
    this.accounts = accounts;
    this.find = find;
  }

  /**
   * An official account and what looks like it.
   *
   * @param shown the other handle as people write it, with {@code @}
   * @param url the address of the other account, or null when only a handle was given
   */
  public record Imitated(
      AccountView account, LookAlike alike, String shown, @Nullable String url) {}

  /**
   * The account in use that comes nearest to what was given, on any platform.
   *
   * @param given a handle or an address, or a text that has one
   * @return empty when it names no account, names an official one, or looks like none
   */
  public Optional<Imitated> by(String given) {
    Reference asked = ProfileReader.read(given);
    Identity named = ProfileReader.identity(asked).filter(it -> it.handle() != null).orElse(null);
    if (named == null || find.named(asked, false).isPresent()) {
      return Optional.empty();
    }
    return find.inUse().stream()
        .flatMap(known -> nearest(known, named).stream())
        .max(Comparator.comparingDouble(it -> it.alike().score()))
        .flatMap(nearest -> imitated(nearest, named));
  }

  /**
   * The same while it is being typed: what could still become the name of an official account is
   * not asked about.
   */
  public Optional<Imitated> whileTyping(String typed) {
    return by(typed).filter(it -> it.url() != null || !beginning(it));
  }

  private boolean beginning(Imitated found) {
    String typed = found.alike().asked().toLowerCase(Locale.ROOT);
    return find.inUse().stream()
        .flatMap(known -> known.profile().identities().stream())
        .map(Identity::handleKey)
        .filter(Objects::nonNull)
        .anyMatch(key -> key.contains(typed));
  }

  private record Nearest(UUID id, LookAlike alike) {}

  private static Optional<Nearest> nearest(FindAccount.InUse known, Identity named) {
    return known.profile().identities().stream()
        .flatMap(own -> LookAlike.compare(own, named).stream())
        .filter(LookAlike::likely)
        .max(Comparator.comparingDouble(LookAlike::score))
        .map(alike -> new Nearest(known.id(), alike));
  }

  private Optional<Imitated> imitated(Nearest nearest, Identity named) {
    String url = ProfileReader.canonicalUrl(named);
    return accounts
        .findByIdOptional(nearest.id())
        .map(KnownAccount::view)
        .map(account -> new Imitated(account, nearest.alike(), "@" + named.handle(), url));
  }
}
