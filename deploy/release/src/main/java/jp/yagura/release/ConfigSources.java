package jp.yagura.release;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads which settings the sources declare: {@code @ConfigMapping} and {@code @ConfigProperty}. */
final class ConfigSources {
  private static final Pattern GENERIC = Pattern.compile("(\\w+)<(?:String, )?(.+)>");

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(yagura\\.[a-z0-9.-]+)");

  private final List<Setting> found = new ArrayList<>();

  private ConfigSources() {}

  /**
   * The settings below {@code yagura.} that the sources in these directories declare.
   *
   * @throws UncheckedIOException when a directory cannot be read
   */
  static List<Setting> read(List<Path> directories) {
    ConfigSources sources = new ConfigSources();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> paths = directories.stream().flatMap(ConfigSources::withSettings).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        sources.new Reader(docs).scan(new TreePath(unit), null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources.found;
  }

  private static Stream<Path> withSettings(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(ConfigSources::declares)
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean declares(Path file) {
    try {
      String text = Files.readString(file);
      return text.contains("@ConfigMapping")
          || text.contains("@ConfigProperty")
          || text.contains("${yagura.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code atOnce} as {@code at-once}, as SmallRye Config names members. */
  static String kebab(String member) {
    return member.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  /** One file. */
  private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docs;
    private final Map<String, TreePath> types = new HashMap<>();

    Reader(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void nothing) {
      new TreePathScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
          types.put(type.getSimpleName().toString(), getCurrentPath());
          return super.visitClass(type, null);
        }
      }.scan(getCurrentPath(), null);
      return super.visitCompilationUnit(unit, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      String prefix = value(type.getModifiers(), "ConfigMapping", "prefix");
      if (prefix != null) {
        members(getCurrentPath(), prefix);
      }
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
      String name = value(variable.getModifiers(), "ConfigProperty", "name");
      if (name != null && name.startsWith("yagura.")) {
        String initial = value(variable.getModifiers(), "ConfigProperty", "defaultValue");
        declared(name, String.valueOf(variable.getType()), initial, "");
      }
      return super.visitVariable(variable, null);
    }

    /** As in {@code @Scheduled(every = "${yagura.…}")}. */
    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
      if (literal.getValue() instanceof String text) {
        Matcher matcher = EXPRESSION.matcher(text);
        while (matcher.find()) {
          declared(matcher.group(1), "Duration", null, "");
        }
      }
      return super.visitLiteral(literal, null);
    }

    private void members(TreePath type, String prefix) {
      for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
        if (member instanceof MethodTree method && isSetting(method)) {
          setting(new TreePath(type, method), method, prefix);
        }
      }
    }

    private static boolean isSetting(MethodTree method) {
      return method.getReturnType() != null
          && !method.getModifiers().getFlags().contains(Modifier.DEFAULT)
          && !method.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private void setting(TreePath path, MethodTree method, String prefix) {
      boolean parent = has(method.getModifiers(), "WithParentName");
      String own = value(method.getModifiers(), "WithName", "value");
      String member = own == null ? kebab(method.getName().toString()) : own;
      String name = parent ? prefix : prefix + "." + member;
      String type = method.getReturnType().toString();
      Matcher generic = GENERIC.matcher(type);
      if (generic.matches() && generic.group(1).equals("Map")) {
        name = name + ".*";
        type = generic.group(2);
      }
      TreePath nested = types.get(type);
      if (nested != null && nested.getLeaf().getKind() == Tree.Kind.INTERFACE) {
        members(nested, name);
      } else {
        String initial = value(method.getModifiers(), "WithDefault", "value");
        declared(name, type, initial, meaning(path));
      }
    }

    private void declared(String name, String type, @Nullable String initial, String meaning) {
      boolean optional = type.startsWith("Optional");
      Matcher generic = GENERIC.matcher(type);
      String plain = optional && generic.matches() ? generic.group(2) : type;
      found.add(new Setting(name, kind(plain), initial, optional, meaning));
    }

    private String kind(String type) {
      TreePath nested = types.get(type);
      if (nested != null && nested.getLeaf().getKind() == Tree.Kind.ENUM) {
        return ((ClassTree) nested.getLeaf())
            .getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(constant -> kebab(((VariableTree) constant).getName().toString()))
                .map(constant -> constant.replace('_', '-'))
                .reduce((left, right) -> left + " | " + right)
                .orElse(type);
      }
      return Kind.of(type);
    }

    private String meaning(TreePath path) {
      String comment = docs.getDocComment(path);
      return comment == null ? "" : plain(comment);
    }
  }

  /** A doc comment as one line of plain text. */
  static String plain(String comment) {
    return comment
        .replaceAll("\\{@(?:code|link|linkplain)\\s+#?([^}]*)\\}", "$1")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static boolean has(ModifiersTree modifiers, String annotation) {
    return modifiers.getAnnotations().stream()
        .anyMatch(it -> it.getAnnotationType().toString().equals(annotation));
  }

  private static @Nullable String value(ModifiersTree modifiers, String annotation, String member) {
    for (AnnotationTree one : modifiers.getAnnotations()) {
      if (one.getAnnotationType().toString().equals(annotation)) {
        for (ExpressionTree argument : one.getArguments()) {
          ExpressionTree said =
              argument instanceof AssignmentTree assigned ? assigned.getExpression() : argument;
          String called =
              argument instanceof AssignmentTree assigned
                  ? assigned.getVariable().toString()
                  : "value";
          if (called.equals(member) && said instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
          }
        }
      }
    }
    return null;
  }
}
