package jp.yagura.account.closing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Editor;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.Closing;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Whose decision the end of an account is, and by which of the guideline's criteria. */
record Decision(GuidelineProfile profile, Locale locale) {
  private static final String FIELD = "closing.decidedBy";

  /** What speaks against a decision of that role; null is a role that nobody knows. */
  List<Refused> refusals(@Nullable OwnerRole by, AccountView about, Editor editor) {
    Closing closing = profile.closing();
    if (by == null) {
      return List.of(Refused.invalid(FIELD, "json-one-of", deciders(closing)));
    }
    boolean theirs = closing.decides(by, about.accountClass());
    boolean own =
        by == closing.decidedBy()
            || editor.roles().contains(by.wire())
            || editor.roles().contains(Role.ADMIN);
    return theirs && own ? List.of() : List.of(notTheirs(closing, by));
  }

  private static String deciders(Closing closing) {
    return String.join(
        ", ",
        Stream.of(closing.decidedBy(), closing.forcedBy())
            .filter(role -> role != null)
            .map(OwnerRole::wire)
            .toList());
  }

  private Refused notTheirs(Closing closing, OwnerRole by) {
    String clause = closing.clause();
    return new Refused(
        Refused.Reason.CONFLICT,
        clause == null ? "closing-not-theirs-default" : "closing-not-theirs",
        FIELD,
        clause,
        List.of(
            title(closing.decidedBy()),
            by == OwnerRole.IT || by == OwnerRole.STAFF ? by.wire() : title(by),
            clause == null ? "" : profile.cite(clause)),
        Map.of());
  }

  private String title(OwnerRole role) {
    return profile.vocabulary().seat(role).map(seat -> seat.title().in(locale)).orElse(role.wire());
  }

  List<Refused> criterion(@Nullable String id) {
    Closing closing = profile.closing();
    if (id == null || closing.criterion(id).isPresent()) {
      return List.of();
    }
    String known =
        String.join(", ", closing.criteria().stream().map(Closing.Criterion::id).toList());
    return List.of(
        known.isEmpty()
            ? Refused.invalid("closing.criterion", "closing-no-criteria")
            : Refused.invalid("closing.criterion", "json-one-of", known));
  }
}
