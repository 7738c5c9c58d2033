package jp.yagura.testkit.access;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The routes of a service, read from its compiled resource classes. */
public final class Routes {
  /** The roles there are, in the order in which lists show them. */
  public static final List<String> ROLES = List.of("staff", "head", "pr", "it", "auditor", "admin");

  private static final String REST = "jakarta.ws.rs.";
  private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
  private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final List<String> KINDS = List.of("json", "html", "csv", "atom");

  private Routes() {}

  /** Those of the module in whose directory the tests run; its classes are read once. */
  public static List<Route> here() {
    return Here.ROUTES;
  }

  private static final class Here {
    static final List<Route> ROUTES = of(Path.of("target/classes"));
  }

  /** Those of the classes below a folder, by path. */
  public static List<Route> of(Path classes) {
    return new ClassFileImporter()
        .importPath(classes).stream()
            .filter(type -> type.isAnnotatedWith(REST + "Path"))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .flatMap(Routes::ofResource)
            .sorted(Comparator.comparing(Route::path).thenComparing(Route::name))
            .toList();
  }

  private static Stream<Route> ofResource(JavaClass type) {
    return type.getAllMethods().stream()
        .flatMap(
            method ->
                VERBS.stream()
                    .filter(verb -> method.isAnnotatedWith(REST + verb))
                    .map(verb -> route(verb, type, method)));
  }

  private static Route route(String verb, JavaClass type, JavaMethod method) {
    String path =
        "/" + first(type, REST + "Path").orElse("") + "/" + first(method, REST + "Path").orElse("");
    String media =
        first(method, REST + "Produces").or(() -> first(type, REST + "Produces")).orElse("");
    return new Route(
        verb,
        path.replaceAll("/+", "/").replaceAll("(?<=.)/$", ""),
        kind(media),
        Stream.<HasAnnotations<?>>of(method, method.getOwner())
            .map(Routes::roles)
            .filter(roles -> !roles.isEmpty())
            .findFirst()
            .orElse(List.of("nobody")));
  }

  private static String kind(String media) {
    return KINDS.stream()
        .filter(media::contains)
        .findFirst()
        .orElse(media.contains("event-stream") ? "live" : "file");
  }

  private static List<String> roles(HasAnnotations<?> at) {
    if (at.isAnnotatedWith(PERMIT_ALL)) {
      return List.of(Route.EVERYBODY);
    }
    return values(at, ROLES_ALLOWED).sorted(Comparator.comparingInt(ROLES::indexOf)).toList();
  }

  private static Optional<String> first(HasAnnotations<?> at, String annotation) {
    return values(at, annotation).findFirst();
  }

  private static Stream<String> values(HasAnnotations<?> at, String annotation) {
    return at.getAnnotations().stream()
        .filter(it -> it.getRawType().getName().equals(annotation))
        .flatMap(Routes::values);
  }

  private static Stream<String> values(JavaAnnotation<?> annotation) {
    return annotation
        .get("value")
        .map(it -> it instanceof Object[] many ? Arrays.stream(many) : Stream.of(it))
        .orElseGet(Stream::empty)
        .map(Object::toString);
  }
}
