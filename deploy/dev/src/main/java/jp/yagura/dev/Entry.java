package jp.yagura.dev;

import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.deployment.dev.IsolatedDevModeMain;
import io.quarkus.deployment.dev.RuntimeUpdatesProcessor;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Quarkus's dev mode, started inside the class loader that builds applications, which calls this by
 * name; what is given to it are classes of Java only.
 */
public final class Entry implements BiConsumer<CuratedApplication, Map<String, Object>>, Closeable {
  private final IsolatedDevModeMain main = new IsolatedDevModeMain();

  @Override
  public void accept(CuratedApplication application, Map<String, Object> given) {
    main.accept(application, given);
    Saved saved =
        new Saved(
            (Path) value(given, "tree"),
            (Path) value(given, "mirror"),
            paths(given, "modules"),
            paths(given, "libraries"));
    try {
      Control.listen((Integer) value(given, "port"), files -> apply(saved, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    main.close();
  }

  private static Control.Outcome apply(Saved saved, List<Path> files) {
    try {
      List<String> wrong = saved.takeOver(files);
      return wrong.isEmpty() ? Control.Outcome.of(500, again()) : new Control.Outcome(422, wrong);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds and starts the application with what is compiled now; tells what hinders it. */
  private static List<String> again() {
    RuntimeUpdatesProcessor processor = RuntimeUpdatesProcessor.INSTANCE;
    processor.doScan(true, true);
    Throwable problem = processor.getDeploymentProblem();
    return problem == null ? List.of() : told(problem);
  }

  private static List<String> told(Throwable problem) {
    List<String> lines = new ArrayList<>();
    Throwable cause = problem;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String.valueOf(cause.getMessage())
        .lines()
        .filter(line -> !line.isBlank())
        .limit(12)
        .forEach(lines::add);
    return lines;
  }

  private static Object value(Map<String, Object> given, String name) {
    return Objects.requireNonNull(given.get(name), name);
  }

  private static List<Path> paths(Map<String, Object> given, String name) {
    return ((List<?>) value(given, name)).stream().map(Path.class::cast).toList();
  }
}
