package jp.yagura.bench.footprint;

import java.io.IOException;
import java.util.Map;
import jp.yagura.bench.document.Document;
import jp.yagura.local.Stack;

/**
 * What the stack needs before anybody uses it.
 *
 * @param first from the first start after a build to its clean end, in seconds
 * @param seconds from any later start to ready
 * @param megabytes resident, by part
 */
public record Footprint(double first, double seconds, Map<String, Long> megabytes) {

  public static Footprint measure(Stack stack, double first, double seconds) throws IOException {
    return new Footprint(first, seconds, Memory.of(stack));
  }

  public void tell(Document document) {
    document.section("Start-up and memory");
    document.line(
        "From start to ready: **%.0f s** (goal: under 75 s). The first start after a build, with the clean stop that prepares the later ones: %.0f s.",
        seconds, first);
    document.line("");
    document.memory(megabytes, " (goal: under 2,500 MB; each service under 300 MB)");
  }

  /** The same memory after work was done. */
  public static void tellAfter(Stack stack, Document document) throws IOException {
    document.section("Memory after the load");
    document.memory(Memory.of(stack), "");
  }
}
