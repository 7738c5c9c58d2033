package jp.yagura.testkit.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The source files of a module, measured. */
final class Sources {
  private final Path module;

  Sources(Path module) {
    this.module = module;
  }

  /**
   * A file or a method, and how large it is.
   *
   * @param path of a file: below the module
   * @param columns of its longest line
   */
  record Measured(String path, int lines, int columns) {}

  /** Files below a folder with one of the endings; none when the folder is missing. */
  List<Measured> files(String folder, String... endings) {
    Path root = module.resolve(folder);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .map(this::measured)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String path) {
    try {
      return Files.readString(module.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every method of the main sources, from its modifiers to its closing brace. */
  List<Measured> methods() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Measured> found = new ArrayList<>();
    try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      List<Path> paths =
          files("src/main/java", ".java").stream().map(f -> module.resolve(f.path())).toList();
      if (paths.isEmpty()) {
        return found;
      }
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(paths));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Methods(unit, positions, found).scan(unit, null);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Measured measured(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      int columns = lines.stream().mapToInt(String::length).max().orElse(0);
      return new Measured(module.relativize(file).toString(), lines.size(), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Methods extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Measured> found;
    private String type = "";

    Methods(CompilationUnitTree unit, SourcePositions positions, List<Measured> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      String outer = type;
      type = tree.getSimpleName().toString();
      super.visitClass(tree, null);
      type = outer;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
      if (tree.getBody() != null) {
        long from = positions.getStartPosition(unit, tree.getBody());
        long to = positions.getEndPosition(unit, tree.getBody());
        long lines =
            unit.getLineMap().getLineNumber(to) - unit.getLineMap().getLineNumber(from) + 1;
        found.add(new Measured(type + "." + tree.getName(), (int) lines, 0));
      }
      return super.visitMethod(tree, null);
    }
  }
}
