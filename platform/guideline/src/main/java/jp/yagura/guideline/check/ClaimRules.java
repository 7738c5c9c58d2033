package jp.yagura.guideline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Tree;

/** Nothing is said in a guideline's name that it does not say: no time word, no number of time. */
final class ClaimRules {
  private static final List<String> TIME_WORDS = List.of("timeWord", "periodWord", "immediateWord");
  private static final List<String> TEXTS =
      List.of("title", "guidance", "text", "label", "places", "immediate");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[0-9０-９]+|(?!十分)[一二三四五六七八九十百]+)(分|時間|営業日|日以内|日間|週間|か月|カ月|年以内)|\\d+"
              + " ?(minute|hour|day|week|month)s?");

  private final CheckedProfile profile;
  private final Problems problems;

  ClaimRules(CheckedProfile profile, Problems problems) {
    this.profile = profile;
    this.problems = problems;
  }

  void check() {
    profile.eachBranch(
        branch -> {
          TIME_WORDS.forEach(word -> timeWord(branch, branch.at(word)));
          if (branch.has("ref") || branch.has("refs")) {
            TEXTS.forEach(text -> numbers(branch, branch.at(text)));
          }
        });
  }

  private void timeWord(Tree branch, Tree word) {
    if (word.present() && !said(branch).contains(word.text())) {
      problems.add(
          word,
          "time-word-not-in-clause",
          "引いている条文に「" + word.text() + "」という言葉はありません。条文にない時期の言葉は書けません",
          "the cited clause does not say '" + word.text() + "'");
    }
  }

  private void numbers(Tree branch, Tree text) {
    for (String language : List.of("ja", "en")) {
      Matcher number = NUMBER.matcher(text.at(language).text());
      if (number.find() && !said(branch).contains(number.group())) {
        problems.add(
            text.at(language),
            "number-not-in-clause",
            "引いている条文に「" + number.group() + "」という数字はありません。目安は「target」に設定値として書いてください",
            "the cited clause names no '" + number.group() + "'; put a target into 'target'");
      }
    }
  }

  private String said(Tree branch) {
    List<String> ids = new ArrayList<>(branch.at("refs").texts());
    ids.add(branch.at("ref").text());
    var words = new StringBuilder();
    for (String id : ids) {
      profile
          .clause(id)
          .ifPresent(it -> words.append(it.at("lead").text()).append(it.at("quote").text()));
    }
    return words.toString();
  }
}
