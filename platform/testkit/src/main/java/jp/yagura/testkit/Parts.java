package jp.yagura.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The running parts, as tests see them: addresses. They live in a process of their own, because a
 * test's classes are loaded several times and must not start them several times; they end when the
 * test run does.
 */
record Parts(Properties addresses) {
  private static final String KNOWN = "jp.yagura.testkit.parts.";

  /** Starts them, or finds those that this test run has started. */
  static synchronized Parts running() {
    Properties known = new Properties();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(KNOWN)) {
        known.put(name.substring(KNOWN.length()), System.getProperty(name));
      }
    }
    if (known.isEmpty()) {
      known = start();
      known.forEach((name, value) -> System.setProperty(KNOWN + name, value.toString()));
    }
    return new Parts(known);
  }

  /** One address or secret. */
  String get(String name) {
    String value = addresses.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(
          "no " + name + ": is @WithTestResource(Platform.class) there?");
    }
    return value;
  }

  private static Properties start() {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-cp",
            System.getProperty("java.class.path"),
            PartsProcess.class.getName());
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      // The process ends when this end of its standard input does.
      BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
      Properties addresses = new Properties();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.equals(PartsProcess.READY)) {
          return addresses;
        }
        int equals = line.indexOf('=');
        if (equals > 0) {
          addresses.put(line.substring(0, equals), line.substring(equals + 1));
        }
      }
      throw new IllegalStateException("the parts did not start; their errors stand above");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
