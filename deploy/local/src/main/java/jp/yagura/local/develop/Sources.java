package jp.yagura.local.develop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a service is built from, as it stood at one moment: its own main sources and those of the
 * platform modules it uses.
 *
 * @param files each file with its time and its size
 */
record Sources(Map<Path, State> files) {
  private static final Pattern PLATFORM = Pattern.compile("jp\\.yagura\\.([a-z]+)-\\d.*\\.jar");

  /** What tells that a file was saved. */
  record State(long time, long size) {}

  Sources {
    files = Map.copyOf(files);
  }

  /**
   * The directories of the modules that a service is made of: those in its last build.
   *
   * @param tree the source tree
   * @param service its directory's name
   */
  static List<Path> modules(Path tree, String service) {
    List<Path> modules = new ArrayList<>();
    modules.add(tree.resolve(service));
    Path libraries = tree.resolve(service).resolve("target/quarkus-app/lib/main");
    if (Files.isDirectory(libraries)) {
      try (Stream<Path> jars = Files.list(libraries)) {
        jars.map(jar -> PLATFORM.matcher(String.valueOf(jar.getFileName())))
            .filter(Matcher::matches)
            .map(jar -> tree.resolve("platform").resolve(jar.group(1)))
            .filter(Files::isDirectory)
            .sorted()
            .forEach(modules::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return modules;
  }

  /** As they stand now. */
  static Sources of(List<Path> modules) {
    Map<Path, State> files = new HashMap<>();
    for (Path module : modules) {
      note(module.resolve("pom.xml"), files);
      Path main = module.resolve("src/main");
      if (Files.isDirectory(main)) {
        try (Stream<Path> all = Files.walk(main)) {
          all.filter(Files::isRegularFile).forEach(file -> note(file, files));
        } catch (IOException | UncheckedIOException e) {
          return new Sources(files); // a directory went meanwhile: seen at the next look
        }
      }
    }
    return new Sources(files);
  }

  /** What was saved, added or removed since then. */
  NavigableSet<Path> changedSince(Sources before) {
    NavigableSet<Path> changed = new TreeSet<>();
    Stream.concat(files.keySet().stream(), before.files.keySet().stream())
        .filter(file -> !Objects.equals(files.get(file), before.files.get(file)))
        .forEach(changed::add);
    return changed;
  }

  private static void note(Path file, Map<Path, State> files) {
    String name = String.valueOf(file.getFileName());
    if (name.startsWith(".") || name.endsWith("~") || name.endsWith(".swp")) {
      return; // what editors keep beside a file
    }
    try {
      files.put(file, new State(Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
    } catch (IOException gone) {
      files.remove(file);
    }
  }
}
