package jp.yagura.testkit.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of words: of a module, and of what it depends on. */
final class WordFiles {
  private WordFiles() {}

  /** All texts of a module by {@code feature:key}. */
  static Map<String, String> of(Path module, String language) throws IOException {
    String ending = "_" + language + ".properties";
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(module.resolve("src/main/resources/messages"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
        String name = file.getFileName().toString();
        String feature = name.substring(0, name.length() - ending.length());
        try (Reader in = Files.newBufferedReader(file)) {
          Properties properties = new Properties();
          properties.load(in);
          properties
              .stringPropertyNames()
              .forEach(key -> texts.put(feature + ":" + key, properties.getProperty(key)));
        }
      }
    }
    return texts;
  }

  /**
   * The keys of a feature in the module and in what it depends on.
   *
   * @param feature with its colon
   */
  static Set<String> known(Map<String, String> texts, String feature) throws IOException {
    Set<String> known =
        texts.keySet().stream()
            .filter(key -> key.startsWith(feature))
            .collect(Collectors.toCollection(TreeSet::new));
    String file = "messages/" + feature.replace(":", "") + "_ja.properties";
    for (var url : java.util.Collections.list(loader().getResources(file))) {
      try (InputStream in = url.openStream()) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        properties.stringPropertyNames().forEach(key -> known.add(feature + key));
      }
    }
    return known;
  }

  private static ClassLoader loader() {
    ClassLoader current = Thread.currentThread().getContextClassLoader();
    return current == null ? ClassLoader.getSystemClassLoader() : current;
  }
}
