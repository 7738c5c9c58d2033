package jp.yagura.dev;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what was saved in one module. The saved files alone if that is enough, which takes a
 * fraction of a second; the whole module if other classes may have to follow.
 *
 * @param tree the source tree
 * @param module its directory in the tree
 * @param classes what it is compiled to
 * @param output a directory of its own for what is not yet taken over
 */
record Compilation(Path tree, Path module, Path classes, Path output) {

  /**
   * What came of it.
   *
   * @param wrong what does not compile, with file and line; empty if all does
   * @param whole whether {@code output} has every class of the module
   * @param seen whether classes that use this module's have to be compiled again
   */
  record Result(List<String> wrong, boolean whole, boolean seen) {}

  /**
   * @param saved Java sources of this module, saved or removed
   * @param classPath without this module
   * @param all whether classes of another module, which these may use, look different
   */
  Result run(Collection<Path> saved, List<Path> classPath, boolean all) throws IOException {
    List<Path> there = saved.stream().filter(Files::exists).toList();
    if (!all && there.size() == saved.size()) {
      List<Path> withOwn = new ArrayList<>(List.of(classes));
      withOwn.addAll(classPath);
      List<String> wrong = compile(there, withOwn);
      if (wrong.isEmpty() && sameShapes(there)) {
        return new Result(wrong, false, false);
      }
    }
    List<String> wrong = compile(sources(), classPath);
    return new Result(wrong, true, wrong.isEmpty() && (all || !sameShapes()));
  }

  /** Puts the classes where the running service takes them from. */
  void takeOver(boolean whole) throws IOException {
    List<Path> compiled = classFiles(output);
    for (Path file : compiled) {
      Path to = classes.resolve(output.relativize(file).toString());
      if (!Files.exists(to) || Files.mismatch(file, to) >= 0) {
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    if (whole) {
      Set<Path> names = compiled.stream().map(output::relativize).collect(Collectors.toSet());
      for (Path file : classFiles(classes)) {
        if (!names.contains(classes.relativize(file))) {
          Files.delete(file);
        }
      }
    }
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(module.resolve("src/main/java"))) {
      return all.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private List<String> compile(List<Path> sources, List<Path> classPath) throws IOException {
    Mirror.delete(output);
    Files.createDirectories(output);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none",
            "-parameters",
            "-g",
            "-nowarn",
            "-Xlint:none",
            "-implicit:none",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-cp",
            classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
            "-d",
            output.toString());
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      return compiled ? List.of() : wrong(said.getDiagnostics());
    }
  }

  private List<String> wrong(List<Diagnostic<? extends JavaFileObject>> said) {
    return said.stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(
            one ->
                place(one.getSource(), one.getLineNumber())
                    + one.getMessage(Locale.ENGLISH).lines().collect(Collectors.joining("; ")))
        .distinct()
        .toList();
  }

  private String place(@Nullable JavaFileObject source, long line) {
    return source == null
        ? ""
        : "%s:%d: ".formatted(tree.relativize(Path.of(source.toUri())), line);
  }

  /** Of the classes that some sources had and have. */
  private boolean sameShapes(List<Path> sources) throws IOException {
    for (Path source : sources) {
      Path name = module.resolve("src/main/java").relativize(source);
      if (!nested(classes, name).equals(nested(output, name))) {
        return false;
      }
    }
    return sameShapes();
  }

  private boolean sameShapes() throws IOException {
    for (Path file : classFiles(output)) {
      if (!Shape.same(classes.resolve(output.relativize(file).toString()), file)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> nested(Path root, Path source) {
    String name = String.valueOf(source.getFileName()).replace(".java", "");
    File @Nullable [] found =
        root.resolve(source)
            .resolveSibling("")
            .toFile()
            .listFiles(
                (directory, file) ->
                    file.equals(name + ".class")
                        || (file.startsWith(name + "$") && file.endsWith(".class")));
    return found == null ? List.of() : Arrays.stream(found).map(File::getName).sorted().toList();
  }

  private static List<Path> classFiles(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }
}
