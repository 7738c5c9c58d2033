package jp.yagura.account.custody;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is due about the credentials of an account. After whoever knew the password left, a device
 * was lost, or the account was hijacked, the password is to be changed; and once in a while anyway.
 * A product default, except that NGS-9.1 to 9.3 ask for what it watches over.
 *
 * <p>A change of the password counts for all of its day: most are made on the very day of what they
 * answer.
 *
 * @param rotateAfter how long a password may stay
 */
record CustodyPolicy(Period rotateAfter) {

  /**
   * What is due on a day, the weightiest first.
   *
   * @param today in Japan
   * @param hijackedOn the last day on which the account was marked as hijacked; null if never
   */
  List<Due> due(StoredCustody stored, @Nullable LocalDate hijackedOn, LocalDate today) {
    CustodyEntry entry = stored.entry();
    LocalDate rotated = entry.rotatedOn();
    List<Due> due = new ArrayList<>();
    if (hijackedOn != null && notSince(rotated, hijackedOn)) {
      due.add(new Due(DueReason.HIJACKED, null, hijackedOn));
    }
    if (!stored.written()) {
      due.add(Due.of(DueReason.NO_RECORD));
      return due;
    }
    entry.devices().forEach(it -> lost(due, it, rotated));
    entry.custodians().stream()
        .filter(it -> it.leftBefore(today))
        .forEach(it -> left(due, it, rotated));
    if (entry.custodiansOn(today).isEmpty()) {
      due.add(Due.of(DueReason.NO_CUSTODIAN));
    }
    if (rotated == null) {
      due.add(Due.of(DueReason.ROTATION_UNKNOWN));
    } else if (today.isAfter(rotated.plus(rotateAfter))) {
      due.add(new Due(DueReason.ROTATION_OLD, null, rotated));
    }
    switch (entry.secondFactor().kind()) {
      case NONE -> due.add(Due.of(DueReason.NO_SECOND_FACTOR));
      case UNKNOWN -> due.add(Due.of(DueReason.SECOND_FACTOR_UNKNOWN));
      case SMS, APP, SECURITY_KEY -> {}
    }
    return due;
  }

  private static void lost(List<Due> due, Device device, @Nullable LocalDate rotated) {
    LocalDate on = device.lostOn();
    if (on != null && notSince(rotated, on)) {
      due.add(new Due(DueReason.DEVICE_LOST, device.what(), on));
    }
  }

  private static void left(List<Due> due, Custodian custodian, @Nullable LocalDate rotated) {
    LocalDate on = custodian.until();
    if (on != null && notSince(rotated, on)) {
      due.add(new Due(DueReason.CUSTODIAN_LEFT, custodian.name(), on));
    }
  }

  private static boolean notSince(@Nullable LocalDate rotated, LocalDate day) {
    return rotated == null || rotated.isBefore(day);
  }
}
