package jp.yagura.account.residents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was asked about is official.
 *
 * @param verdict the gravest of all accounts that go by the name
 * @param accounts those accounts
 * @param similar when none does: registered accounts whose name people could take it for
 * @param hint why it cannot be told, or null when it can
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
    String query,
    Verdict verdict,
    List<PublicAccount> accounts,
    List<PublicAccount> similar,
    @Nullable Hint hint) {

  static Answer found(String query, List<PublicAccount> accounts) {
    Verdict gravest =
        accounts.stream()
            .map(PublicAccount::verdict)
            .max(Comparator.naturalOrder())
            .orElse(Verdict.NOT_REGISTERED);
    return new Answer(query, gravest, accounts, List.of(), null);
  }

  static Answer notRegistered(String query, List<PublicAccount> similar) {
    Verdict verdict = similar.isEmpty() ? Verdict.NOT_REGISTERED : Verdict.LOOK_ALIKE;
    return new Answer(query, verdict, List.of(), similar, null);
  }

  /** Nobody can tell from the link or name alone. */
  static Answer cannotTell(String query, Hint hint, List<PublicAccount> similar) {
    return new Answer(query, Verdict.CANNOT_TELL, List.of(), similar, hint);
  }
}
