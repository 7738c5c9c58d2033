package jp.yagura.account.residents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;

/**
 * Whether what was asked about is official.
 *
 * @param verdict the gravest of all accounts that go by the name
 * @param accounts those accounts
 * @param similar when none does: registered accounts whose name people could take it for
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
    Verdict verdict = similar.isEmpty() ? Verdict.NOT_REGISTERED : Verdict.LOOK_ALIKE;
    return new Answer(query, verdict, List.of(), similar);
  }
}
