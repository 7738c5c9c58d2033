package jp.yagura.starters.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a program wrote, for a message to a person. */
final class LogTail {
  private static final int BYTES = 262_144;
  private static final int LINES = 12;

  private LogTail() {}

  /**
   * All that was written since, at most the last 256 KB.
   *
   * @param start how long the file was then, in bytes
   */
  static String since(Path log, long start) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long from = Math.max(start, file.length() - BYTES);
      byte[] bytes = new byte[(int) Math.max(0, file.length() - from)];
      file.seek(from);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return "";
    }
  }

  static String tail(Path log) {
    return words(since(log, 0));
  }

  /** The first error and what follows it; without one, the last lines. */
  static String words(String text) {
    List<String> lines = text.lines().toList();
    int from = Math.max(0, lines.size() - LINES);
    for (int i = 0; i < from; i++) {
      if (lines.get(i).matches(".*\\b(ERROR|FATAL|PANIC)\\b.*")) {
        from = i;
      }
    }
    return String.join("\n", lines.subList(from, Math.min(lines.size(), from + LINES)));
  }
}
