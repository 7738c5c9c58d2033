package jp.yagura.account.residents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.yagura.account.address.Handle;
import jp.yagura.account.address.Platform;
import jp.yagura.account.address.ProfileAddress;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.FindAccounts;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether an account is official, asked by handle, by address or by the platform's id. A
 * name written with wide characters is never taken for its plain form: real fakes were made so.
 */
@ApplicationScoped
class CheckAccount {
  private static final int MOST_SIMILAR = 5;
  private final FindAccounts find;

  CheckAccount(FindAccounts find) {
    this.find = find;
  }

  /** What was asked for: a name, on one platform when the address told it, or an address. */
  private record Question(
      @Nullable Platform platform, Handle handle, String platformId, String address) {

    static Question of(String query) {
      String text = query.strip();
      return ProfileAddress.parse(text)
          .map(address -> of(address, text))
          .orElseGet(() -> new Question(null, Handle.of(text), text, ""));
    }

    private static Question of(ProfileAddress asked, String text) {
      Handle handle = Objects.requireNonNullElse(asked.handle(), new Handle(""));
      String id = Objects.requireNonNullElse(asked.platformId(), "");
      String address = asked.platform() == null ? bare(text) : "";
      return new Question(asked.platform(), handle, id, address);
    }

    static String bare(String address) {
      return address
          .toLowerCase(Locale.ROOT)
          .replaceFirst("^https?://", "")
          .replaceFirst("[?#].*", "")
          .replaceFirst("/+$", "");
    }

    List<String> addresses() {
      return List.of("https://" + address, "https://" + address + "/");
    }

    boolean means(AccountView account) {
      if (!address.isEmpty()) {
        return bare(account.url()).equals(address);
      }
      return (platform == null || platform == account.platform())
          && (new Handle(account.handle()).key().equals(handle.key())
              || Objects.equals(account.platformId(), platformId));
    }
  }

  Answer check(String query) {
    Question question = Question.of(query);
    List<PublicAccount> accounts = ask(question);
    if (!accounts.isEmpty()) {
      return Answer.found(query, accounts);
    }
    return Answer.notRegistered(query, similar(question.handle()));
  }

  /** Names of any platform: a fake on another one is a fake too. */
  private List<PublicAccount> similar(Handle asked) {
    return find.all().stream()
        .filter(account -> account.state() != AccountState.RETIRED)
        .filter(account -> new Handle(account.handle()).looksLike(asked))
        .limit(MOST_SIMILAR)
        .map(PublicAccount::of)
        .toList();
  }

  private List<PublicAccount> ask(Question question) {
    return find.named(question.handle().key(), question.platformId(), question.addresses()).stream()
        .filter(question::means)
        .map(PublicAccount::of)
        .toList();
  }
}
