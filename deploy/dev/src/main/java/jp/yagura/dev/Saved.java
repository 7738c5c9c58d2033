package jp.yagura.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Takes saved sources over into what the running service consists of: all of them or none. */
final class Saved {
  private final Path tree;
  private final Path mirror;
  private final List<Path> modules;
  private final List<Path> libraries;
  private final Set<Path> open = new TreeSet<>();

  /**
   * @param tree the source tree
   * @param mirror the same, with what was compiled
   * @param modules of the service, in the mirror, each after those it uses
   * @param libraries jars they are compiled with
   */
  Saved(Path tree, Path mirror, List<Path> modules, List<Path> libraries) {
    this.tree = tree;
    this.mirror = mirror;
    this.modules = List.copyOf(modules);
    this.libraries = List.copyOf(libraries);
  }

  /**
   * @param saved main sources that were saved, added or removed; those of an earlier call that did
   *     not compile are taken with them
   * @return what does not compile, with file and line; empty when all is taken over
   */
  List<String> takeOver(Collection<Path> saved) throws IOException {
    open.addAll(saved);
    SequencedMap<Compilation, Boolean> compiled = new LinkedHashMap<>();
    List<Path> before = new ArrayList<>();
    boolean seen = false;
    for (Path module : modules) {
      Path source = tree.resolve(mirror.relativize(module).toString());
      List<Path> java = open.stream().filter(file -> isJava(source, file)).toList();
      Path classes = Mirror.classes(module);
      if (!java.isEmpty() || seen) {
        Path output = module.resolve("target/saved-classes");
        Compilation compilation = new Compilation(tree, source, classes, output);
        List<Path> classPath = new ArrayList<>(before.reversed());
        classPath.addAll(libraries);
        Compilation.Result result = compilation.run(java, classPath, seen);
        if (!result.wrong().isEmpty()) {
          return result.wrong();
        }
        compiled.put(compilation, result.whole());
        seen |= result.seen();
        if (!result.whole()) {
          before.add(classes);
        }
        before.add(output);
      } else {
        before.add(classes);
      }
    }
    for (Map.Entry<Compilation, Boolean> each : compiled.entrySet()) {
      each.getKey().takeOver(each.getValue());
    }
    copyResources();
    open.clear();
    return List.of();
  }

  /** Main sources that are newer than all that their module was built to. */
  List<Path> sinceTheBuild() throws IOException {
    List<Path> newer = new ArrayList<>();
    for (Path module : modules) {
      Path sources = tree.resolve(mirror.relativize(module).toString()).resolve("src/main");
      long built =
          files(Mirror.classes(module)).stream()
              .mapToLong(file -> file.toFile().lastModified())
              .max()
              .orElse(0);
      files(sources).stream()
          .filter(file -> file.toFile().lastModified() > built)
          .forEach(newer::add);
    }
    return newer;
  }

  private static List<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static boolean isJava(Path module, Path file) {
    return file.startsWith(module.resolve("src/main/java")) && file.toString().endsWith(".java");
  }

  private void copyResources() throws IOException {
    for (Path module : modules) {
      Path resources =
          tree.resolve(mirror.relativize(module).toString()).resolve("src/main/resources");
      for (Path file : open) {
        if (file.startsWith(resources)) {
          Path to = Mirror.classes(module).resolve(resources.relativize(file).toString());
          if (Files.isRegularFile(file)) {
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
          } else {
            Files.deleteIfExists(to);
          }
        }
      }
    }
  }
}
