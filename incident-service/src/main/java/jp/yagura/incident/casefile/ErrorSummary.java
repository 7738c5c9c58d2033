package jp.yagura.incident.casefile;

import java.util.List;
import java.util.Locale;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/** Leads from what is wrong to the input that it is about. */
public final class ErrorSummary {
  private ErrorSummary() {}

  /**
   * One thing that is wrong with what was sent.
   *
   * @param anchor id of the input it is about
   * @param label what the input asks for, or null
   */
  public record Trouble(String anchor, @Nullable Text label, String text) {}

  static List<Trouble> of(RefusedInput refused, List<StepCard> cards) {
    StepCard sent = cards.stream().filter(card -> card.form() != null).findFirst().orElse(null);
    return refused.errors().entries().stream()
        .map(entry -> trouble(refused, sent, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Trouble trouble(
      RefusedInput refused, @Nullable StepCard sent, String key, String text) {
    if (sent == null) {
      if (key.equals("into")) {
        return new Trouble("into-" + refused.act(), null, text);
      }
      boolean ofStage = key.equals("reason") && !refused.act().equals("grade");
      return new Trouble(
          ofStage ? "words-" + refused.act().toUpperCase(Locale.ROOT) : key, null, text);
    }
    String step = sent.step().definition().id();
    return sent.fields().stream()
        .filter(input -> input.key().equals(key))
        .findFirst()
        .map(input -> new Trouble(input.inputId(step), input.field().label(), text))
        .orElseGet(() -> new Trouble(step + "-" + key, null, text));
  }
}
