package jp.yagura.account.custody;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps the credentials of an account and where (NGS-9.1 to 9.3, NNH-7, FJI-9.1, CYD-4.2).
 * Never a secret: {@link EntryRules} refuses what looks like one. All of it may be left out.
 *
 * @param storage where the written credentials are kept, such as 広報課の金庫
 * @param recoveryMail who owns the mail address by which access is restored
 * @param recoveryPhone the same for the telephone
 * @param administratorCount how many administrators the platform shows; null while unknown
 * @param administrators who they are
 * @param apps apps and services that may post or read in its name
 * @param advertising advertising accounts that are connected
 * @param rotatedOn day in Japan of the last change of the password; null while unknown
 */
record CustodyEntry(
    List<@NotNull Custodian> custodians,
    String storage,
    String recoveryMail,
    String recoveryPhone,
    @Nullable Integer administratorCount,
    String administrators,
    List<@NotNull String> apps,
    List<@NotNull String> advertising,
    SecondFactor secondFactor,
    @Nullable LocalDate rotatedOn,
    Attestations attestations,
    List<@NotNull Device> devices) {

  /** Where nothing was written yet. */
  static final CustodyEntry EMPTY =
      new CustodyEntry(
          List.of(),
          "",
          "",
          "",
          null,
          "",
          List.of(),
          List.of(),
          SecondFactor.UNKNOWN,
          null,
          Attestations.NONE,
          List.of());

  @SuppressWarnings("NullAway") // JSON may leave anything out
  CustodyEntry {
    custodians = CustodyTexts.list(custodians);
    storage = CustodyTexts.line(storage);
    recoveryMail = CustodyTexts.line(recoveryMail);
    recoveryPhone = CustodyTexts.line(recoveryPhone);
    administrators = CustodyTexts.line(administrators);
    apps = CustodyTexts.lines(apps);
    advertising = CustodyTexts.lines(advertising);
    secondFactor = secondFactor == null ? SecondFactor.UNKNOWN : secondFactor;
    attestations = attestations == null ? Attestations.NONE : attestations;
    devices = CustodyTexts.list(devices);
  }

  private record Part(String name, Function<CustodyEntry, @Nullable Object> of) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("custodians", CustodyEntry::custodians),
          new Part("storage", CustodyEntry::storage),
          new Part("recoveryMail", CustodyEntry::recoveryMail),
          new Part("recoveryPhone", CustodyEntry::recoveryPhone),
          new Part(
              "administrators", it -> Stream.of(it.shownCount(), it.administrators()).toList()),
          new Part("apps", CustodyEntry::apps),
          new Part("advertising", CustodyEntry::advertising),
          new Part("secondFactor", CustodyEntry::secondFactor),
          new Part("rotatedOn", CustodyEntry::rotatedOn),
          new Part("attestations", CustodyEntry::attestations),
          new Part("devices", CustodyEntry::devices));

  /** The names of the parts that differ, in the order of the form. */
  List<String> changesTo(CustodyEntry other) {
    return PARTS.stream()
        .filter(it -> !Objects.equals(it.of().apply(this), it.of().apply(other)))
        .map(Part::name)
        .toList();
  }

  /** The number of administrators; empty while unknown. */
  public String shownCount() {
    return administratorCount == null ? "" : administratorCount.toString();
  }

  /** Those who have it on a day. */
  List<Custodian> custodiansOn(LocalDate day) {
    return custodians.stream().filter(it -> it.on(day)).toList();
  }
}
