package jp.yagura.account.watch;

import java.lang.Character.UnicodeScript;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.yagura.account.finding.FoundPost;
import jp.yagura.kit.page.Times;

/**
 * Which posts are so unlike those before that somebody has to ask who approved them. Real cases: an
 * account silent since 2012 posts a hundred times in English within two days; a city's account
 * advertises crypto. Two signs together count, one alone does not: people come back after a pause,
 * and some accounts write in English. A product default.
 *
 * @param silentFor after how long without a post the next is a sign
 * @param burst how many in a day are a sign
 */
record PostPolicy(Period silentFor, int burst) {
  private static final Set<UnicodeScript> JAPANESE =
      Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN);

  /**
   * Judges posts.
   *
   * @param before what was posted before them, as far as it is known; the newest is enough
   * @param fresh what is new
   */
  boolean unusual(List<FoundPost> before, List<FoundPost> fresh) {
    if (fresh.isEmpty()) {
      return false;
    }
    int signs = 0;
    if (afterSilence(before, fresh)) {
      signs++;
    }
    if (mostlyForeign(fresh) && (before.isEmpty() || !mostlyForeign(before))) {
      signs++;
    }
    if (burst(fresh)) {
      signs++;
    }
    return signs >= 2;
  }

  private boolean afterSilence(List<FoundPost> before, List<FoundPost> fresh) {
    Instant first = fresh.stream().map(FoundPost::at).min(Comparator.naturalOrder()).orElseThrow();
    return before.stream()
        .map(FoundPost::at)
        .max(Comparator.naturalOrder())
        .filter(last -> last.atZone(Times.TOKYO).plus(silentFor).toInstant().isBefore(first))
        .isPresent();
  }

  private static boolean mostlyForeign(List<FoundPost> posts) {
    long foreign =
        posts.stream()
            .map(FoundPost::text)
            .filter(
                it ->
                    it.codePoints().anyMatch(Character::isLetter)
                        && it.codePoints()
                            .mapToObj(UnicodeScript::of)
                            .noneMatch(JAPANESE::contains))
            .count();
    return foreign * 2 > posts.size();
  }

  /** Whether there is a day of many. */
  private boolean burst(List<FoundPost> fresh) {
    List<Instant> times = fresh.stream().map(FoundPost::at).sorted().toList();
    for (int i = burst - 1; i < times.size(); i++) {
      if (!times.get(i).isAfter(times.get(i - burst + 1).plus(Duration.ofDays(1)))) {
        return true;
      }
    }
    return false;
  }
}
