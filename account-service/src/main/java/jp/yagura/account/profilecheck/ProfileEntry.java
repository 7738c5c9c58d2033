package jp.yagura.account.profilecheck;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who looked at an account's page.
 *
 * @param checkedOn day in Japan; null for today
 * @param shown whether each thing is shown, by its id
 * @param reasons why something is not, by its id
 * @param recheckOn when it is looked at again; null for the usual time
 */
record ProfileEntry(
    @Nullable LocalDate checkedOn,
    Map<String, Boolean> shown,
    Map<String, String> reasons,
    @Nullable VerifiedState verified,
    String verifiedReason,
    @Nullable LocalDate recheckOn) {
  @SuppressWarnings("NullAway") // JSON may leave anything out
  ProfileEntry {
    shown = shown == null ? new LinkedHashMap<>() : new LinkedHashMap<>(shown);
    shown.values().removeIf(Objects::isNull);
    reasons = reasons == null ? new LinkedHashMap<>() : new LinkedHashMap<>(reasons);
    reasons.values().removeIf(it -> it == null || it.isBlank());
    verifiedReason = verifiedReason == null ? "" : verifiedReason.strip();
  }

  /** With the days that were not said. */
  ProfileEntry on(LocalDate today, LocalDate usual) {
    return new ProfileEntry(
        checkedOn == null ? today : checkedOn,
        shown,
        reasons,
        verified,
        verifiedReason,
        recheckOn == null ? usual : recheckOn);
  }
}
