package jp.yagura.account.acknowledgement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.posting.PersonalUse;
import jp.yagura.guideline.wording.Clause;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/** What a guideline says to staff as private persons. */
record PersonalRules(GuidelineProfile profile) {

  /**
   * A clause in its own words.
   *
   * @param changed whether it was not there, or read otherwise, in what the person read last
   */
  public record Read(String cite, String quote, boolean changed) {}

  /** Whether people are asked to have read it. */
  boolean asked() {
    PersonalUse use = profile.personalUse();
    return use.acknowledged() && !use.rules().isEmpty();
  }

  /** The sentence for a private profile that the guideline offers, or null. */
  @Nullable String disclaimer(Locale language) {
    Text text = profile.personalUse().disclaimer();
    return text == null ? null : text.in(language);
  }

  /**
   * The clauses.
   *
   * @param before what the person read last; null for nothing, and then nothing is marked
   */
  List<Read> clauses(@Nullable GuidelineProfile before) {
    return profile.personalUse().rules().stream()
        .flatMap(rule -> rule.clauses().stream())
        .distinct()
        .flatMap(id -> profile.clause(id).stream())
        .map(
            clause ->
                new Read(
                    profile.cite(clause.id()),
                    clause.quote(),
                    before != null && !same(before.clause(clause.id()), clause)))
        .toList();
  }

  private static boolean same(Optional<Clause> before, Clause now) {
    return before.map(Clause::quote).filter(now.quote()::equals).isPresent();
  }
}
