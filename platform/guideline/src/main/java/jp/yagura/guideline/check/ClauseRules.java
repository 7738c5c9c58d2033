package jp.yagura.guideline.check;

import jp.yagura.guideline.coverage.Coverage;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** The clauses are the guideline's own words, and each that binds is met by something. */
final class ClauseRules {
  private final CheckedProfile profile;
  private final Problems problems;

  ClauseRules(CheckedProfile profile, Problems problems) {
    this.profile = profile;
    this.problems = problems;
  }

  void check(@Nullable String text) {
    for (Tree clause : profile.full.at("clauses").items()) {
      pointer(clause);
      key(clause);
      if (text != null) {
        quoted(clause.at("quote"), text);
        quoted(clause.at("lead"), text);
      }
    }
    covered();
  }

  private void pointer(Tree clause) {
    if (clause.has("number") == clause.has("anchor")) {
      problems.add(
          clause,
          "number-or-anchor",
          "「number」（公表された番号）か「anchor」（番号がないときの手掛かりの言葉）のどちらか一方を書いてください",
          "give either 'number' as published or, where the text has none, 'anchor'");
    }
  }

  private void key(Tree clause) {
    if (!clause.at("quote").text().contains(clause.at("key").text())) {
      problems.add(
          clause.at("key"),
          "key-not-in-quote",
          "「" + clause.at("key").text() + "」は「quote」の中の言葉ではありません。原文の言葉にしてください",
          "the key term must stand in the quote, word for word");
    }
  }

  private void quoted(Tree words, String text) {
    if (words.present() && !text.contains(words.text())) {
      problems.add(
          words,
          "quote-not-in-source",
          "公表された本文にこの言葉がありません。原文から一字一句写してください",
          "the published text does not have these words; copy them exactly");
    }
  }

  private void covered() {
    for (var open : Coverage.of(profile.full).open()) {
      problems.add(
          open.clause(),
          "uncovered-clause",
          open.id() + "は義務ですが、どの項目にも引かれていません。「ref」で引くか、「manual」で実施する人を決めてください",
          open.id()
              + " binds but nothing cites it: cite it with 'ref', or name who does it with"
              + " 'manual'");
    }
  }
}
