package jp.yagura.bench.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.yagura.starters.process.SourceTree;

/** Where a run was made, and of what. */
final class Machine {
  private Machine() {}

  static String words() throws IOException {
    return "%d cores, %s, JDK %s"
        .formatted(Runtime.getRuntime().availableProcessors(), cpu(), Runtime.version());
  }

  /** The commit's short hash, marked when files differ from it. */
  static String commit() throws IOException, InterruptedException {
    return git("describe", "--always", "--dirty", "--exclude=*");
  }

  private static String git(String... words) throws IOException, InterruptedException {
    String[] command = new String[words.length + 1];
    command[0] = "git";
    System.arraycopy(words, 0, command, 1, words.length);
    Process git = new ProcessBuilder(command).directory(SourceTree.root().toFile()).start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return git.waitFor() == 0 ? said : "unknown";
  }

  private static String cpu() throws IOException {
    return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown processor");
  }
}
