package jp.yagura.starters.broker;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.starters.process.JavaCommand;
import jp.yagura.starters.process.SourceTree;
import jp.yagura.starters.process.Tool;
import org.apache.kafka.common.Uuid;

/**
 * Kafka's own main classes on the jars they need. Always the same jars in the same order, whoever
 * starts it, so that the JVM's class archive in the cache fits: it more than halves the start.
 */
record BrokerProgram(Path directory) {
  private static final List<String> JARS =
      List.of(
          "HdrHistogram",
          "argparse4j",
          "caffeine",
          "commons-",
          "hash4j",
          "jackson-",
          "jakarta.json",
          "jboss-logmanager",
          "jopt-simple",
          "jose4j",
          "jspecify",
          "kafka",
          "log4j-",
          "lz4-",
          "metrics-core",
          "parsson",
          "pcollections",
          "re2j",
          "scala-",
          "slf4j-",
          "smallrye-common-",
          "snakeyaml",
          "snappy-java",
          "zstd-jni");

  /** Runs until it is told to stop. */
  List<String> words(Path settings) {
    List<String> archive = JavaCommand.classArchive(SourceTree.cache().resolve("kafka.jsa"));
    return java(archive, "kafka.Kafka", settings.toString());
  }

  /** Prepares an empty log directory; about a second. */
  void format(Path settings) {
    Path log = directory.resolve("format.log");
    List<String> words =
        java(
            List.of(),
            "kafka.tools.StorageTool",
            "format",
            "-t",
            Uuid.randomUuid().toString(),
            "-c",
            settings.toString());
    Tool.run("Preparing Kafka's directory", words, log);
  }

  private static List<String> java(List<String> options, String mainClass, String... arguments) {
    List<String> words = new ArrayList<>(JavaCommand.small(256));
    words.add("-XX:TieredStopAtLevel=1");
    words.addAll(options);
    words.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    words.addAll(List.of("-cp", classPath(), mainClass));
    words.addAll(List.of(arguments));
    return words;
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(jar -> JARS.stream().anyMatch(jar.getFileName().toString()::startsWith))
        .map(Path::toString)
        .sorted()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
