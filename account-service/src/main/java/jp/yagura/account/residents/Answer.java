package jp.yagura.account.residents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.yagura.account.reference.ReferenceAccount;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was asked about is official.
 *
 * @param verdict the gravest of all accounts that go by the name
 * @param accounts those accounts
 * @param similar when none does: registered accounts whose name people could take it for, the most
 *     like first
 * @param hint why it cannot be told, or null when it can
 * @param formerly what an account was called then, when it is asked for by a former name
 * @param fakes the confirmed fakes that go by the name
 * @param unused the platform that is not used, or null
 * @param reference the account of another body that it is, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Answer(
    String query,
    Verdict verdict,
    @JsonInclude List<PublicAccount> accounts,
    @JsonInclude List<SimilarAccount> similar,
    @Nullable Hint hint,
    @Nullable Formerly formerly,
    List<Fake> fakes,
    @Nullable Unused unused,
    @Nullable Other reference) {

  /**
   * A former name.
   *
   * @param until the day of the renaming, in Japan
   */
  record Formerly(String displayName, String handle, LocalDate until) {}

  /**
   * A confirmed fake.
   *
   * @param named its address or handle, as it was reported
   * @param gone whether it is over: it was deleted, or no more can be done
   */
  record Fake(
      String named,
      Instant since,
      boolean gone,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PublicNotice> notices) {}

  /**
   * A platform that the municipality does not use.
   *
   * @param since the day somebody said so, in Japan
   */
  record Unused(Platform platform, LocalDate since, String note) {}

  /**
   * An account of another body.
   *
   * @param body whose it is
   * @param project of the municipality that it belongs to
   */
  record Other(
      Platform platform, String handle, @Nullable String url, String body, String project) {
    static Other of(ReferenceAccount it) {
      return new Other(it.platform(), it.shownHandle(), it.url(), it.body(), it.project());
    }
  }

  private static Answer of(String query, Verdict verdict) {
    return new Answer(query, verdict, List.of(), List.of(), null, null, List.of(), null, null);
  }

  private Answer with(List<PublicAccount> found, List<SimilarAccount> like) {
    return new Answer(query, verdict, found, like, hint, formerly, fakes, unused, reference);
  }

  static Answer found(String query, List<PublicAccount> accounts) {
    Verdict gravest =
        accounts.stream()
            .map(PublicAccount::verdict)
            .max(Comparator.naturalOrder())
            .orElse(Verdict.NOT_REGISTERED);
    return of(query, gravest).with(accounts, List.of());
  }

  /** It is what the account was called before; whether that has ended matters less. */
  static Answer renamed(String query, PublicAccount account, Formerly formerly) {
    Verdict verdict = account.verdict() == Verdict.OFFICIAL ? Verdict.RENAMED : account.verdict();
    return new Answer(
        query, verdict, List.of(account), List.of(), null, formerly, List.of(), null, null);
  }

  static Answer fake(String query, List<Fake> fakes) {
    return new Answer(
        query, Verdict.KNOWN_FAKE, List.of(), List.of(), null, null, fakes, null, null);
  }

  static Answer unused(String query, Unused unused, List<SimilarAccount> similar) {
    return new Answer(
        query, Verdict.PLATFORM_NOT_USED, List.of(), similar, null, null, List.of(), unused, null);
  }

  /** Another body's: never official. */
  static Answer reference(String query, Other other) {
    return new Answer(
        query, Verdict.REFERENCE, List.of(), List.of(), null, null, List.of(), null, other);
  }

  static Answer notRegistered(String query, List<SimilarAccount> similar) {
    return of(query, similar.isEmpty() ? Verdict.NOT_REGISTERED : Verdict.LOOK_ALIKE)
        .with(List.of(), similar);
  }

  static Answer notAnAddress(String query) {
    return of(query, Verdict.NOT_AN_ADDRESS);
  }

  /** Nobody can tell from the link or name alone. */
  static Answer cannotTell(String query, Hint hint, List<SimilarAccount> similar) {
    return new Answer(
        query, Verdict.CANNOT_TELL, List.of(), similar, hint, null, List.of(), null, null);
  }

  /** The similar accounts alone, for what shows lists of accounts. */
  @JsonIgnore
  public List<PublicAccount> similarListed() {
    return similar.stream().map(SimilarAccount::account).toList();
  }

  /** Whether the reader may want to tell the municipality of it. */
  @JsonIgnore
  public boolean reportable() {
    return verdict != Verdict.OFFICIAL;
  }
}
