package jp.yagura.account.profilecheck;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * What people typed about an account's page, as they typed it.
 *
 * @param shown the ids of what was ticked
 * @param reasons why something is not shown, by its id
 */
record ProfileForm(
    Set<String> shown,
    Map<String, String> reasons,
    String checkedOn,
    String verified,
    String verifiedReason,
    String recheckOn) {

  static ProfileForm empty(LocalDate today) {
    return new ProfileForm(Set.of(), Map.of(), today.toString(), "", "", "");
  }

  /**
   * By the id of each thing what stands beside it.
   *
   * @param items the ids, in the order of the reasons
   */
  static Map<String, String> reasons(List<String> items, List<String> reasons) {
    Map<String, String> byId = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(items.size(), reasons.size()); i++) {
      byId.put(items.get(i), reasons.get(i).replace("\r\n", "\n"));
    }
    return byId;
  }

  /** Whether one thing was ticked. */
  public boolean ticked(String id) {
    return shown.contains(id);
  }

  /** Why one thing is not shown. */
  public String reason(String id) {
    return reasons.getOrDefault(id, "");
  }

  /**
   * What it says, with nothing in the place of what cannot be read.
   *
   * @param asked the ids of what is to be shown
   * @param wrong takes what cannot be read
   */
  ProfileEntry entry(List<String> asked, List<Refused> wrong) {
    Map<String, Boolean> said = new LinkedHashMap<>();
    asked.forEach(id -> said.put(id, ticked(id)));
    return new ProfileEntry(
        day("checkedOn", checkedOn, wrong),
        said,
        reasons,
        WireNames.find(VerifiedState.class, verified).orElse(null),
        verifiedReason,
        day("recheckOn", recheckOn, wrong));
  }

  private static @Nullable LocalDate day(String field, String typed, List<Refused> wrong) {
    try {
      return typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeException _) {
      wrong.add(Refused.invalid(field, "profile-day"));
      return null;
    }
  }
}
