package jp.yagura.account.residents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yagura.account.reference.ReferenceAccount;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FormerIdentity;
import jp.yagura.account.register.Profiles;
import jp.yagura.profile.Handle;
import jp.yagura.profile.Identity;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import jp.yagura.profile.Reference.CannotTell;
import jp.yagura.profile.Reference.NotAnAccount;
import jp.yagura.profile.Reference.NotAnAddress;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether an account is official, asked by address, handle or the platform's id. What an
 * address names is {@code platform/profile}'s to say: names that anybody may choose make nothing
 * official.
 */
@ApplicationScoped
class CheckAccount {
  private static final int MOST_SIMILAR = 5;
  private final PublicRegister register;
  private final Profiles profiles;

  CheckAccount(PublicRegister register, Profiles profiles) {
    this.register = register;
    this.profiles = profiles;
  }

  Answer check(String query) {
    Reference asked = ProfileReader.read(query);
    PublicRegister.Read read = register.read();
    List<PublicAccount> found =
        read.accounts().stream()
            .filter(account -> profiles.names(asked, account))
            .map(read::shown)
            .toList();
    if (!found.isEmpty()) {
      return Answer.found(query, found);
    }
    List<Answer.Fake> known =
        read.fakes(asked).stream()
            .map(
                it ->
                    new Answer.Fake(it.named(), it.since(), it.gone(), read.about(it.incidentId())))
            .toList();
    if (!known.isEmpty()) {
      return Answer.fake(query, known);
    }
    Optional<ReferenceAccount> other = read.reference(asked);
    if (other.isPresent()) {
      return Answer.reference(query, Answer.Other.of(other.get()));
    }
    for (AccountView account : read.accounts()) {
      List<FormerIdentity> former = profiles.formerNamed(asked, account);
      if (!former.isEmpty()) {
        FormerIdentity was = former.getFirst();
        return Answer.renamed(
            query,
            read.shown(account),
            new Answer.Formerly(
                was.displayName(), account.platform().shown(was.handle()), was.until()));
      }
    }
    return switch (asked) {
      case NotAnAddress it -> named(query, it, read);
      case CannotTell it ->
          unused(it.platform(), read)
              .map(not -> Answer.unused(query, not, List.of()))
              .orElseGet(() -> Answer.cannotTell(query, Hint.of(it.reason()), List.of()));
      default -> {
        List<SimilarAccount> similar = SimilarAccounts.find(query, asked, read, profiles);
        yield unused(platform(asked), read)
            .map(not -> Answer.unused(query, not, similar))
            .orElseGet(() -> Answer.notRegistered(query, similar));
      }
    };
  }

  private static @Nullable Platform platform(Reference asked) {
    return asked instanceof NotAnAccount it
        ? it.platform()
        : ProfileReader.identity(asked).map(Identity::platform).orElse(null);
  }

  /** Unless an account there was registered since. */
  private static Optional<Answer.Unused> unused(
      @Nullable Platform platform, PublicRegister.Read read) {
    return read.accounts().stream()
            .anyMatch(it -> it.platform() == platform && it.state() != AccountState.RETIRED)
        ? Optional.empty()
        : read.unused(platform)
            .map(it -> new Answer.Unused(it.platform(), it.notedOn(), it.note()));
  }

  /** A name that stands in the register is not told from the same name of a fake. */
  private Answer named(String query, NotAnAddress asked, PublicRegister.Read read) {
    String plain = new Handle(asked.text()).plainKey();
    List<SimilarAccount> accounts =
        plain.isEmpty()
            ? List.of()
            : read.accounts().stream()
                .filter(account -> account.state() != AccountState.RETIRED)
                .filter(
                    account ->
                        new Handle(account.displayName()).plainKey().contains(plain)
                            || new Handle(account.handle()).plainKey().equals(plain))
                .limit(MOST_SIMILAR)
                .map(read::shown)
                .map(account -> new SimilarAccount(account, null))
                .toList();
    if (!accounts.isEmpty()) {
      return Answer.cannotTell(query, Hint.NAME, accounts);
    }
    List<SimilarAccount> alike = SimilarAccounts.find(query, asked, read, profiles);
    return alike.isEmpty() ? Answer.notAnAddress(query) : Answer.notRegistered(query, alike);
  }
}
