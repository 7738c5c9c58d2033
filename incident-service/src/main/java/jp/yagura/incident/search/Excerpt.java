package jp.yagura.incident.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.yagura.kit.characters.CharacterCount;

/**
 * The part of a text around the first word that was found in it, every word marked as it was
 * written: whoever searched for 高橋 sees 髙橋 marked.
 */
final class Excerpt {
  private static final int BEFORE = 24;
  private static final int LENGTH = 120;
  private static final String MORE = "…";

  private Excerpt() {}

  /**
   * A stretch of it.
   *
   * @param found whether it is one of the words
   */
  public record Part(String text, boolean found) {}

  /** The different characters of texts, to be folded together. */
  static Set<String> pieces(Collection<String> texts) {
    Set<String> pieces = new TreeSet<>();
    texts.forEach(text -> pieces.addAll(CharacterCount.split(text)));
    return pieces;
  }

  /**
   * The excerpt.
   *
   * @param words folded
   * @param folds what each character of the text is folded to
   */
  static List<Part> of(String text, List<String> words, Map<String, String> folds) {
    List<String> characters = CharacterCount.split(text);
    StringBuilder folded = new StringBuilder();
    List<Integer> owners = new ArrayList<>();
    for (int n = 0; n < characters.size(); n++) {
      String fold = folds.getOrDefault(characters.get(n), "");
      folded.append(fold);
      for (int unit = 0; unit < fold.length(); unit++) {
        owners.add(n);
      }
    }
    boolean[] found = new boolean[characters.size()];
    int first = characters.size();
    for (String word : words) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
        int from = owners.get(at);
        int to = owners.get(at + word.length() - 1);
        Arrays.fill(found, from, to + 1, true);
        first = Math.min(first, from);
      }
    }
    return parts(characters, found, first == characters.size() ? 0 : first);
  }

  private static List<Part> parts(List<String> characters, boolean[] found, int first) {
    int from = Math.max(0, first - BEFORE);
    int to = Math.min(characters.size(), from + LENGTH);
    List<Part> parts = new ArrayList<>();
    StringBuilder run = new StringBuilder(from > 0 ? MORE : "");
    boolean marked = false;
    for (int n = from; n < to; n++) {
      if (found[n] != marked) {
        add(parts, run, marked);
        marked = found[n];
      }
      run.append(characters.get(n).isBlank() ? " " : characters.get(n));
    }
    add(parts, run, marked);
    if (to < characters.size()) {
      parts.add(new Part(MORE, false));
    }
    return parts;
  }

  private static void add(List<Part> parts, StringBuilder run, boolean marked) {
    if (!run.isEmpty()) {
      parts.add(new Part(run.toString(), marked));
      run.setLength(0);
    }
  }
}
