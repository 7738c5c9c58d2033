package jp.yagura.guideline.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.yagura.guideline.page.Words;

/**
 * Command line: {@code check FILE…}, {@code diff A B [KIND]}, {@code render DIR [NAME…]}, {@code
 * coverage DIR}, {@code measure}. A profile is named by its municipality or by a file. {@code
 * --lang=en} answers in English. Exit code 0 when all is well, 1 when something is wrong with a
 * profile, 2 for a call that cannot be understood.
 */
public final class Main {
  private static final String USAGE =
      """
      使い方 / usage:
        check FILE…            検査する / check profile files
        diff A B [HIJACK]      1つの事案について違いを示す / show what differs for one incident
        render DIR [NAME…]     原文と並べたHTMLを作る / write HTML beside the published text
        coverage DIR           条文との対応表を作る / write the coverage report
        measure                読み込みの時間を測る / time the loading
        --lang=en              英語で表示する / answer in English
      NAME, A, B: nagasaki, chiyoda, ninohe, fuji, またはファイル / or a file\
      """;

  private static final List<String> COMMANDS =
      List.of("check", "diff", "render", "coverage", "measure");

  private Main() {}

  public static void main(String[] args) {
    // the schema validator logs by SLF4J, and here is nobody to read it
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), out));
  }

  /** Runs a command and answers its exit code. */
  static int run(List<String> args, PrintStream out) {
    Words words = Words.of(args.contains("--lang=en"));
    List<String> plain = args.stream().filter(it -> !it.startsWith("--lang=")).toList();
    if (plain.isEmpty()) {
      out.println(USAGE);
      return 2;
    }
    try {
      return command(plain.getFirst(), plain.subList(1, plain.size()), words, out);
    } catch (IOException failed) {
      out.println(words.say("書き込めません: ", "cannot write: ") + failed.getMessage());
      return 2;
    } catch (IllegalArgumentException wrong) {
      out.println(wrong.getMessage());
      return 2;
    }
  }

  private static int command(String name, List<String> args, Words words, PrintStream out)
      throws IOException {
    int needed = Map.of("diff", 2, "measure", 0).getOrDefault(name, 1);
    if (args.size() < needed || !COMMANDS.contains(name)) {
      out.println(USAGE);
      return 2;
    }
    return switch (name) {
      case "check" -> new CheckCommand(words, out).run(args);
      case "diff" -> new DiffCommand(words, out).run(args);
      case "render" -> new RenderCommand(words, out).run(args);
      case "measure" -> new MeasureCommand(words, out).run();
      default -> new CoverageCommand(words, out).run(args);
    };
  }
}
