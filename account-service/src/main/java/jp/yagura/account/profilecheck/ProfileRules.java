package jp.yagura.account.profilecheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.yagura.guideline.account.Publication;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.kit.web.SecretText;
import org.jspecify.annotations.Nullable;

/** What must be said about an account's page, and what proves it. */
final class ProfileRules {
  private static final int LONGEST = 300;

  private ProfileRules() {}

  /**
   * Everything that is wrong with an entry.
   *
   * @param asked what the guideline has the page show
   * @param verified the duty to hold a verified mark, where there is one
   */
  static List<Refused> refusals(
      ProfileEntry entry,
      List<Publication.Shown> asked,
      Publication.@Nullable Verified verified,
      boolean picture,
      LocalDate today,
      Locale language) {
    List<Refused> wrong = new ArrayList<>();
    LocalDate on = entry.checkedOn();
    if (on != null && on.isAfter(today)) {
      wrong.add(Refused.invalid("checkedOn", "profile-checked-later"));
    }
    asked.forEach(it -> item(wrong, entry, it, language));
    for (String id : entry.shown().keySet()) {
      if (asked.stream().noneMatch(it -> it.id().equals(id))) {
        wrong.add(Refused.invalid("shown", "profile-item-unknown", ids(asked)));
      }
    }
    verified(wrong, entry, verified);
    proof(wrong, entry, asked, picture);
    LocalDate again = entry.recheckOn();
    if (again != null && (!again.isAfter(today) || again.isAfter(today.plusYears(2)))) {
      wrong.add(Refused.invalid("recheckOn", "profile-recheck"));
    }
    return wrong;
  }

  private static void item(
      List<Refused> wrong, ProfileEntry entry, Publication.Shown it, Locale language) {
    Boolean shown = entry.shown().get(it.id());
    String label = it.label().in(language);
    if (shown == null) {
      wrong.add(
          Refused.invalid("shown." + it.id(), "profile-item-missing", label).under(it.clause()));
      return;
    }
    String reason = entry.reasons().get(it.id());
    if (!shown && reason == null) {
      wrong.add(
          Refused.invalid("reasons." + it.id(), "profile-reason-missing", label)
              .under(it.clause()));
    }
    if (reason != null) {
      text(wrong, "reasons." + it.id(), reason);
    }
  }

  private static void verified(
      List<Refused> wrong, ProfileEntry entry, Publication.@Nullable Verified duty) {
    String clause = duty == null ? null : duty.clause();
    if (entry.verified() == null) {
      wrong.add(Refused.invalid("verified", "profile-verified-missing").under(clause));
    }
    if (entry.verified() == VerifiedState.NOT_OBTAINED && entry.verifiedReason().isEmpty()) {
      wrong.add(Refused.invalid("verifiedReason", "profile-verified-reason").under(clause));
    }
    text(wrong, "verifiedReason", entry.verifiedReason());
  }

  /** What the guideline demands and the page is said to show is proven by a picture. */
  private static void proof(
      List<Refused> wrong, ProfileEntry entry, List<Publication.Shown> asked, boolean picture) {
    asked.stream()
        .filter(it -> !it.asFarAsPossible())
        .filter(it -> Boolean.TRUE.equals(entry.shown().get(it.id())))
        .filter(_ -> !picture)
        .findFirst()
        .ifPresent(
            it ->
                wrong.add(
                    Refused.invalid("picture", "profile-picture-missing").under(it.clause())));
  }

  private static void text(List<Refused> wrong, String field, String text) {
    if (PlainTexts.hasControls(text)) {
      wrong.add(Refused.invalid(field, "text-control-characters"));
    } else if (SecretText.find(text).isPresent()) {
      wrong.add(Refused.invalid(field, "application-secret-here"));
    } else {
      CharacterCount.beyond(field, text, LONGEST).ifPresent(wrong::add);
    }
  }

  private static String ids(List<Publication.Shown> asked) {
    return String.join(", ", asked.stream().map(Publication.Shown::id).toList());
  }
}
