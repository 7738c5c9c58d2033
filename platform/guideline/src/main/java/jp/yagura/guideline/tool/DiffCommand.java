package jp.yagura.guideline.tool;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.page.StepWords;
import jp.yagura.guideline.page.StepWords.Fact;
import jp.yagura.guideline.page.Words;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.playbook.PlaybookStep;

/** Shows step by step what two municipalities do differently about the same incident. */
record DiffCommand(Words words, PrintStream out) {
  int run(List<String> args) {
    GuidelineProfile left = NamedProfile.profile(args.get(0));
    GuidelineProfile right = NamedProfile.profile(args.get(1));
    String kind = args.size() > 2 ? args.get(2).toUpperCase(Locale.ROOT) : "HIJACK";
    Optional<Playbook> a = left.playbookFor(kind);
    Optional<Playbook> b = right.playbookFor(kind);
    if (a.isEmpty() || b.isEmpty()) {
      String none = kind + words.say("に対応する手順がありません", ": one of the two has no playbook for it");
      throw new IllegalArgumentException(none);
    }
    out.println("A: " + head(left, a.get()) + "\nB: " + head(right, b.get()) + "\n");
    compare(new StepWords(left, words), a.get(), new StepWords(right, words), b.get());
    return 0;
  }

  private String head(GuidelineProfile profile, Playbook playbook) {
    return words.say(profile.name())
        + " "
        + profile.version()
        + words.say("版　", ", ")
        + words.say(playbook.name())
        + words.say("　通知先: ", ", told: ")
        + new StepWords(profile, words).recipients(playbook);
  }

  private void compare(StepWords leftWords, Playbook a, StepWords rightWords, Playbook b) {
    for (String id : ids(a, b)) {
      Optional<PlaybookStep> left = a.step(id);
      Optional<PlaybookStep> right = b.step(id);
      if (left.isPresent() && right.isPresent()) {
        both(leftWords.facts(left.get()), rightWords.facts(right.get()), id);
      } else {
        left.ifPresent(step -> one("A", id, leftWords.facts(step)));
        right.ifPresent(step -> one("B", id, rightWords.facts(step)));
      }
    }
  }

  private static Set<String> ids(Playbook a, Playbook b) {
    Set<String> ids = new LinkedHashSet<>();
    List<PlaybookStep> all = new ArrayList<>(a.steps());
    all.addAll(b.steps());
    all.sort((x, y) -> x.phase().compareTo(y.phase()));
    all.forEach(step -> ids.add(step.id()));
    return ids;
  }

  private void both(List<Fact> left, List<Fact> right, String id) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).compared().equals(right.get(i).compared())) {
        differences.add("     A " + left.get(i).shown() + "\n     B " + right.get(i).shown());
      }
    }
    out.println((differences.isEmpty() ? "=  " : "≠  ") + id + "　" + left.getFirst().shown());
    differences.forEach(out::println);
  }

  private void one(String side, String id, List<Fact> facts) {
    out.println(side + "  " + id + words.say("（片方だけ）", " (only here)"));
    facts.forEach(fact -> out.println("     " + side + " " + fact.shown()));
  }
}
