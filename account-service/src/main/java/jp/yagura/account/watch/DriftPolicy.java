package jp.yagura.account.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yagura.account.finding.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * What is another than before, or than the register says. Whose account it is comes first: where
 * the id is another, its name and links are somebody else's.
 */
final class DriftPolicy {
  private DriftPolicy() {}

  /**
   * Compares.
   *
   * @param registeredId the platform's id as the register has it, or null
   * @param before what it looked like when it was last read; null where it never was
   */
  static List<Drift> drifts(
      @Nullable String registeredId, @Nullable ProfileSnapshot before, ProfileSnapshot now) {
    String id = registeredId != null ? registeredId : before == null ? null : before.id();
    if (id != null && now.id() != null && !id.equals(now.id())) {
      return List.of(new Drift(FindingKind.ID_CHANGED, id, now.id()));
    }
    if (before == null) {
      return List.of();
    }
    List<Drift> drifts = new ArrayList<>();
    if (!Objects.equals(before.name(), now.name())
        || !Objects.equals(before.handle(), now.handle())) {
      drifts.add(new Drift(FindingKind.RENAMED, called(before), called(now)));
    }
    if (!Objects.equals(before.description(), now.description()) || now.anotherIcon(before)) {
      drifts.add(new Drift(FindingKind.PROFILE_CHANGED, described(before), described(now)));
    }
    return drifts;
  }

  /** Whether the profile leads to a page; the scheme and a last slash do not matter. */
  static boolean leadsTo(ProfileSnapshot now, String backLink) {
    String wanted = bare(backLink);
    return Stream.concat(now.links().stream(), Stream.ofNullable(now.description()))
        .map(DriftPolicy::bare)
        .anyMatch(it -> it.contains(wanted));
  }

  private static String bare(String address) {
    return address
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("/+$", "");
  }

  private static String called(ProfileSnapshot it) {
    String name = Objects.requireNonNullElse(it.name(), "");
    return it.handle() == null ? name : name + " @" + it.handle();
  }

  /** A picture cannot be put into words, so its fingerprint says that it is another one. */
  private static String described(ProfileSnapshot it) {
    String text = Objects.requireNonNullElse(it.description(), "");
    return it.icon() == null ? text : text + "\n[icon " + it.icon() + "]";
  }
}
