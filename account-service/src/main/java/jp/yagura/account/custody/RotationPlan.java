package jp.yagura.account.custody;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Until when a password is to be changed and attested. Product defaults: NGS-9.3a to c and their
 * like ask for what is attested, no guideline names a time.
 *
 * @param rotateAfter how long a password, or an attestation, may stay
 * @param askBefore how long before that its owner is asked
 * @param answerWithin after somebody left, a device was lost, or a hijack
 */
record RotationPlan(Period rotateAfter, Period askBefore, Period answerWithin) {

  /**
   * A change of the password that is asked for.
   *
   * @param what who left or what was lost, or null
   * @param until the last day in Japan
   */
  record Rotation(DueReason reason, @Nullable String what, LocalDate until) {}

  /** The change that is to be made; empty when there is none, or nothing is written yet. */
  Optional<Rotation> rotation(
      StoredCustody stored, @Nullable LocalDate hijackedOn, LocalDate changedOn, LocalDate today) {
    return Stream.concat(
            new CustodyPolicy(rotateAfter)
                .due(stored, hijackedOn, today).stream()
                    .flatMap(it -> asked(it, changedOn).stream()),
            soon(stored.entry().rotatedOn(), today).stream())
        .findFirst();
  }

  private Optional<Rotation> asked(Due due, LocalDate changedOn) {
    LocalDate since = due.since();
    return switch (due.reason()) {
      case HIJACKED, CUSTODIAN_LEFT, DEVICE_LOST ->
          Optional.of(
              new Rotation(
                  due.reason(), due.what(), since == null ? changedOn : since.plus(answerWithin)));
      case ROTATION_OLD ->
          Optional.of(
              new Rotation(
                  due.reason(), null, since == null ? changedOn : since.plus(rotateAfter)));
      case ROTATION_UNKNOWN ->
          Optional.of(new Rotation(due.reason(), null, changedOn.plus(askBefore)));
      case NO_RECORD, NO_CUSTODIAN, NO_SECOND_FACTOR, SECOND_FACTOR_UNKNOWN -> Optional.empty();
    };
  }

  /** The regular change, some time before it is due. */
  private Optional<Rotation> soon(@Nullable LocalDate rotated, LocalDate today) {
    return Optional.ofNullable(rotated)
        .map(it -> it.plus(rotateAfter))
        .filter(until -> !today.isBefore(until.minus(askBefore)))
        .map(until -> new Rotation(DueReason.ROTATION_OLD, null, until));
  }

  /**
   * Until when somebody is to make sure again that the password is strong, known to few and used
   * nowhere else; empty when that is not to be asked yet, or nothing is written.
   */
  Optional<LocalDate> attestation(StoredCustody stored, LocalDate changedOn, LocalDate today) {
    if (!stored.written()) {
      return Optional.empty();
    }
    Attestations it = stored.entry().attestations();
    LocalDate until =
        it.strongOn() == null || it.fewOn() == null || it.uniqueOn() == null
            ? changedOn.plus(askBefore)
            : Stream.of(it.strongOn(), it.fewOn(), it.uniqueOn())
                .min(LocalDate::compareTo)
                .orElseThrow()
                .plus(rotateAfter);
    return Optional.of(until).filter(day -> !today.isBefore(day.minus(askBefore)));
  }
}
