package jp.yagura.account.residents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was asked about is official.
 *
 * @param verdict the gravest of all accounts that go by the name
 * @param accounts those accounts
 * @param similar when none does: registered accounts whose name people could take it for, the most
 *     like first
 * @param hint why it cannot be told, or null when it can
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
    String query,
    Verdict verdict,
    List<PublicAccount> accounts,
    List<SimilarAccount> similar,
    @Nullable Hint hint) {

  static Answer found(String query, List<PublicAccount> accounts) {
    Verdict gravest =
        accounts.stream()
            .map(PublicAccount::verdict)
            .max(Comparator.naturalOrder())
            .orElse(Verdict.NOT_REGISTERED);
    return new Answer(query, gravest, accounts, List.of(), null);
  }

  static Answer notRegistered(String query, List<SimilarAccount> similar) {
    Verdict verdict = similar.isEmpty() ? Verdict.NOT_REGISTERED : Verdict.LOOK_ALIKE;
    return new Answer(query, verdict, List.of(), similar, null);
  }

  /** The similar accounts alone, for what shows lists of accounts. */
  @JsonIgnore
  public List<PublicAccount> similarListed() {
    return similar.stream().map(SimilarAccount::account).toList();
  }

  /** Nobody can tell from the link or name alone. */
  static Answer cannotTell(String query, Hint hint, List<SimilarAccount> similar) {
    return new Answer(query, Verdict.CANNOT_TELL, List.of(), similar, hint);
  }
}
