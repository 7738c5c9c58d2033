package jp.yagura.notification.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every route of this service, read from its resource classes. */
final class Routes {
  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

  private Routes() {}

  /**
   * One route.
   *
   * @param roles null when everybody may, also without sign-in
   */
  record Route(String method, String path, @Nullable Set<String> roles) {
    boolean isApi() {
      return path.startsWith("/api/");
    }

    boolean named() {
      return path.contains("{id}");
    }

    String of(String id) {
      return path.replace("{id}", id);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static List<Route> all() {
    try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .map(name -> load(name.replace(".class", "").replace('/', '.')))
          .filter(type -> type.isAnnotationPresent(Path.class))
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(m -> route(type, m)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Route> route(Class<?> type, Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
        .map(verb -> new Route(verb.getSimpleName(), path(type, method), roles(type, method)));
  }

  private static String path(Class<?> type, Method method) {
    Path own = method.getAnnotation(Path.class);
    return type.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
  }

  private static @Nullable Set<String> roles(Class<?> type, Method method) {
    RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
    RolesAllowed inherited = type.getAnnotation(RolesAllowed.class);
    RolesAllowed roles = allowed == null ? inherited : allowed;
    return roles == null ? null : Set.of(roles.value());
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
