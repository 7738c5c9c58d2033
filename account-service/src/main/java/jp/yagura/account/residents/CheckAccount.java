package jp.yagura.account.residents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.account.address.Handle;
import jp.yagura.account.lookalike.RegisteredNames;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.profile.Identity.Match;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import jp.yagura.profile.Reference.CannotTell;
import jp.yagura.profile.Reference.NotAnAddress;

/**
 * Answers whether an account is official, asked by address, handle or the platform's id. What an
 * address names is {@code platform/profile}'s to say: names that anybody may choose make nothing
 * official.
 */
@ApplicationScoped
class CheckAccount {
  private static final int MOST_SIMILAR = 5;
  private final FindAccounts find;

  CheckAccount(FindAccounts find) {
    this.find = find;
  }

  Answer check(String query) {
    Reference asked = ProfileReader.read(query);
    List<AccountView> register = find.all();
    List<PublicAccount> found =
        register.stream()
            .filter(account -> RegisteredNames.profile(account).compare(asked) == Match.SAME)
            .map(PublicAccount::of)
            .toList();
    if (!found.isEmpty()) {
      return Answer.found(query, found);
    }
    return switch (asked) {
      case CannotTell it -> Answer.cannotTell(query, Hint.of(it.reason()), List.of());
      case NotAnAddress it -> named(query, it, register);
      default -> Answer.notRegistered(query, SimilarAccounts.find(query, asked, register));
    };
  }

  /** A name that stands in the register is not told from the same name of a fake. */
  private static Answer named(String query, NotAnAddress asked, List<AccountView> register) {
    String plain = new Handle(asked.text()).plainKey();
    List<SimilarAccount> accounts =
        plain.isEmpty()
            ? List.of()
            : register.stream()
                .filter(account -> account.state() != AccountState.RETIRED)
                .filter(
                    account ->
                        new Handle(account.displayName()).plainKey().contains(plain)
                            || new Handle(account.handle()).plainKey().equals(plain))
                .limit(MOST_SIMILAR)
                .map(PublicAccount::of)
                .map(account -> new SimilarAccount(account, null))
                .toList();
    return accounts.isEmpty()
        ? Answer.notRegistered(query, SimilarAccounts.find(query, asked, register))
        : Answer.cannotTell(query, Hint.NAME, accounts);
  }
}
