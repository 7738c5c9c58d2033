package jp.yagura.starters.process;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** The Java this runs on, and the options every child JVM shares. */
public final class JavaCommand {
  private JavaCommand() {}

  public static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * Options that keep a mostly idle JVM small.
   *
   * @param heapMegabytes the largest heap
   */
  public static List<String> small(int heapMegabytes) {
    return List.of(
        program(),
        "-Xms24m",
        "-Xmx" + heapMegabytes + "m",
        "-XX:+UseSerialGC",
        "-XX:+UseCompactObjectHeaders",
        "-XX:MaxHeapFreeRatio=40",
        "-XX:MinHeapFreeRatio=20",
        "-Xss512k",
        "-XX:+ExitOnOutOfMemoryError",
        "-Dfile.encoding=UTF-8");
  }

  /**
   * Options that keep the classes of one program in a file: written at the first clean stop, it
   * halves what each later start computes. A file of another Java is written anew.
   */
  public static List<String> classArchive(Path file) {
    return List.of(
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + file,
        "-Xlog:cds=off",
        "-Xlog:cds+dynamic=off",
        "-Xlog:aot=off");
  }

  /**
   * The same for a program that is built here: a file that is older than the program is removed,
   * for the JVM would pass it over at each start and never renew it.
   */
  public static List<String> classArchive(Path file, Path program) {
    File archive = file.toFile();
    if (archive.lastModified() < program.toFile().lastModified()
        && archive.exists()
        && !archive.delete()) {
      throw new StackException("Cannot remove " + file + ": check who owns it.");
    }
    return classArchive(file);
  }
}
