package jp.yagura.account.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.account.opening.OpeningAnswers;
import jp.yagura.account.register.AccountEntry;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list in the preview.
 *
 * @param row as the spreadsheet numbers it
 * @param entry what would be registered; its fields may be missing or wrong
 * @param faults what is wrong with it
 * @param accountId the account of the register that it is already
 * @param sameAsRow the row of this file that names the same account
 * @param differs fields in which the register has something else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportRow(
    int row,
    Standing standing,
    AccountEntry entry,
    @JsonIgnore boolean suspended,
    List<Fault> faults,
    @Nullable UUID accountId,
    @Nullable Integer sameAsRow,
    List<String> differs) {

  /** What can become of a row. */
  public enum Standing {
    /** It can be registered. */
    READY,
    /** Something must be put right first. */
    WRONG,
    /** The register has the account already. */
    REGISTERED,
    /** An earlier row of the file is the same account. */
    REPEATED;

    @JsonValue
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The day on which it was opened, or null. */
  @JsonIgnore
  public @Nullable String openedOn() {
    OpeningAnswers opening = entry.opening();
    return opening == null || opening.earlier() == null ? null : opening.earlier().on();
  }

  static ImportRow ready(Candidate it) {
    return of(it, Standing.READY, List.of());
  }

  static ImportRow wrong(Candidate it, List<Fault> faults) {
    return of(it, Standing.WRONG, faults);
  }

  static ImportRow registered(Candidate it, UUID account, List<String> differs) {
    return new ImportRow(
        it.row(),
        Standing.REGISTERED,
        it.entry(),
        it.suspended(),
        List.of(),
        account,
        null,
        differs);
  }

  static ImportRow repeated(Candidate it, int row) {
    return new ImportRow(
        it.row(), Standing.REPEATED, it.entry(), it.suspended(), List.of(), null, row, List.of());
  }

  private static ImportRow of(Candidate it, Standing standing, List<Fault> faults) {
    return new ImportRow(
        it.row(), standing, it.entry(), it.suspended(), faults, null, null, List.of());
  }
}
