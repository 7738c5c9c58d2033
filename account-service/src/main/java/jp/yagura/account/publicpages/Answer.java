package jp.yagura.account.publicpages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;

/**
 * Whether what was asked about is official.
 *
 * @param verdict the gravest of all accounts that go by the name
 * @param accounts those accounts
 * @param similar when none does: registered accounts whose name looks the same but is written with
 *     other characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
    String query, Verdict verdict, List<PublicAccount> accounts, List<PublicAccount> similar) {

  static Answer found(String query, List<PublicAccount> accounts) {
    Verdict gravest =
        accounts.stream()
            .map(PublicAccount::verdict)
            .max(Comparator.naturalOrder())
            .orElse(Verdict.NOT_REGISTERED);
    return new Answer(query, gravest, accounts, List.of());
  }

  static Answer notRegistered(String query, List<PublicAccount> similar) {
    return new Answer(query, Verdict.NOT_REGISTERED, List.of(), similar);
  }
}
