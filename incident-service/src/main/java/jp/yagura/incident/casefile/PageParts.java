package jp.yagura.incident.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the page are answered.
 *
 * @param names ids of the parts, or {@code all}
 * @param own the part that was acted in; it comes in its place, the others beside it
 * @param act what was done, or empty when the page only asks; {@code refused} when it was not done
 */
public record PageParts(Set<String> names, String own, String act) {
  /** The page as a whole. */
  static final PageParts WHOLE = new PageParts(Set.of("all"), "whole", "");

  private static final int MOST = 60;

  /** The page as a whole, after what was done on another. */
  static PageParts whole(String did) {
    return new PageParts(WHOLE.names, WHOLE.own, did);
  }

  /** What a page asks for; names that no part has are passed over. */
  static PageParts named(@Nullable String names) {
    String wanted = names == null ? "all" : names;
    return new PageParts(
        Arrays.stream(wanted.split(",", MOST + 1)).limit(MOST).collect(Collectors.toSet()), "", "");
  }

  /** What an act in a step changes. */
  static PageParts step(String stepId, String act) {
    String own = "step-" + stepId;
    return new PageParts(Set.of(own, "incident-head", "progress", "stage", "timeline"), own, act);
  }

  /** What a move changes: what may be done in every step. */
  static PageParts stage(@Nullable String from, String act) {
    return new PageParts(Set.of("all"), "stage-first".equals(from) ? "stage-first" : "stage", act);
  }

  static PageParts severity(String act) {
    return new PageParts(Set.of("facts", "incident-head", "stage", "timeline"), "facts", act);
  }

  static PageParts comment(String act) {
    return new PageParts(Set.of("comment-box", "timeline"), "comment-box", act);
  }

  public boolean has(String name) {
    return names.contains(name) || (names.contains("all") && !name.equals("comment-box"));
  }

  /** Whether a step is answered: itself, or one that must come before it. */
  public boolean step(StepCard card) {
    List<String> first = card.step().definition().requires();
    return has("step-" + card.step().definition().id())
        || first.stream().anyMatch(id -> names.contains("step-" + id));
  }

  public boolean whole() {
    return own.equals("whole");
  }

  /** Whether a part comes beside the one that was acted in, to be put in its place by its id. */
  public boolean beside(String name) {
    return !whole() && !own.equals(name);
  }

  /** Whether a part was acted in and it worked, so that the focus goes there. */
  public boolean done(String name) {
    return own.equals(name) && !act.isEmpty() && !act.equals("refused");
  }
}
