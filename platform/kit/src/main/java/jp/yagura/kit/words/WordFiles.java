package jp.yagura.kit.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds and reads the files {@code messages/<feature>_<language>.properties} of all modules. */
final class WordFiles {
  private static final String FOLDER = "messages/";

  /** Every module that has words has these, so they show where to look for the others. */
  private static final String EVERYWHERE = FOLDER + "refusals_ja.properties";

  private static final Pattern NAME = Pattern.compile("([a-z][a-z_-]*)_ja\\.properties");

  private WordFiles() {}

  /** The features that have words. */
  static Set<String> features() {
    Set<String> features = new TreeSet<>();
    for (URL anchor : find(EVERYWHERE)) {
      beside(anchor).stream()
          .map(NAME::matcher)
          .filter(Matcher::matches)
          .map(name -> name.group(1))
          .forEach(features::add);
    }
    return features;
  }

  /** The words of a feature; where several modules have the feature, those of all. */
  static Map<String, String> read(String feature, String language) {
    Map<String, String> words = new HashMap<>();
    for (URL file : find(FOLDER + feature + "_" + language + ".properties")) {
      Properties properties = new Properties();
      try (InputStream in = open(file)) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    }
    return Map.copyOf(words);
  }

  private static List<URL> find(String file) {
    ClassLoader current = Thread.currentThread().getContextClassLoader();
    ClassLoader loader =
        current == null ? ClassLoader.getSystemClassLoader() : current; // null: a thread of JUnit's
    try {
      return Collections.list(loader.getResources(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the files in a file's folder. */
  private static List<String> beside(URL file) {
    try {
      if (file.getProtocol().equals("jar")) {
        String jar = file.getPath().substring(0, file.getPath().indexOf("!/"));
        try (JarFile entries = new JarFile(Path.of(URI.create(jar)).toFile())) {
          return entries.stream()
              .map(JarEntry::getName)
              .filter(name -> name.startsWith(FOLDER))
              .map(name -> name.substring(FOLDER.length()))
              .toList();
        }
      }
      Path folder = Objects.requireNonNull(Path.of(URI.create(file.toString())).getParent());
      try (Stream<Path> files = Files.list(folder)) {
        return files.map(path -> String.valueOf(path.getFileName())).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not from the cache of the JDK, which would keep a jar open that dev mode builds anew. */
  private static InputStream open(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    if (connection instanceof JarURLConnection) {
      connection.setUseCaches(false);
    }
    return connection.getInputStream();
  }
}
