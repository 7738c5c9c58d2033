package jp.yagura.account.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import jp.yagura.guideline.GuidelineProfile;

/**
 * What is around a case when somebody acts in it.
 *
 * @param profile the version of the guideline that the case is held against
 * @param today in Japan
 * @param language in which refusals call things
 */
record CaseSituation(
    Acting acting, GuidelineProfile profile, LocalDate today, Instant now, Locale language) {
  /** The title of a role here. */
  String title(jp.yagura.guideline.wording.OwnerRole role) {
    return profile.vocabulary().title(role).in(language);
  }
}
