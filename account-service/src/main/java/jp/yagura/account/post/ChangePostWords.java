package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.account.register.Chronicle;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Changes the municipality's own words that are looked for in drafts. */
@ApplicationScoped
class ChangePostWords {
  private static final int LONGEST = 50;
  private static final int MOST = 1000;

  private final PostWordQueries words;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  ChangePostWords(PostWordQueries words, Chronicle chronicle, CurrentCaller caller, Clock clock) {
    this.words = words;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Outcome<PostWordQueries.PostWord> put(String word, String instead) {
    List<Refused> wrong = new ArrayList<>();
    PostRules.text(wrong, "word", word, LONGEST, true);
    PostRules.text(wrong, "instead", instead, LONGEST, false);
    if (words.own().size() >= MOST) {
      wrong.add(Refused.invalid("word", "post-words-full", MOST));
    }
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    PostWordQueries.PostWord added =
        new PostWordQueries.PostWord(
            word.strip(),
            instead.strip(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            caller.name());
    words.put(added);
    chronicle.note(PostNotes.words(added.word(), true), caller.actor());
    return Outcome.done(added);
  }

  /** Takes one away; those of the product stay. */
  @Transactional
  Outcome<String> remove(String word) {
    if (!words.remove(word.strip())) {
      return Outcome.refused(Refused.invalid("word", "post-word-unknown"));
    }
    chronicle.note(PostNotes.words(word.strip(), false), caller.actor());
    return Outcome.done(word);
  }
}
