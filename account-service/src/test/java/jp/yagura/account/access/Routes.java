package jp.yagura.account.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The routes that this service has, read from its compiled classes. */
final class Routes {
  private static final List<Class<? extends Annotation>> METHODS =
      List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

  private Routes() {}

  /** All routes as {@code POST /api/v1/accounts json}. */
  static Set<String> all() {
    Set<String> routes = new TreeSet<>();
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.yagura.account");
    for (JavaClass type : classes) {
      if (type.isAnnotatedWith(Path.class)) {
        for (JavaMethod method : type.getMethods()) {
          METHODS.stream()
              .filter(method::isAnnotatedWith)
              .forEach(verb -> routes.add(route(verb, type, method)));
        }
      }
    }
    return routes;
  }

  private static String route(Class<? extends Annotation> verb, JavaClass type, JavaMethod method) {
    String root = type.getAnnotationOfType(Path.class).value();
    String below =
        method.isAnnotatedWith(Path.class) ? method.getAnnotationOfType(Path.class).value() : "";
    String kind =
        type.getAnnotationOfType(Produces.class).value()[0].contains("json") ? "json" : "html";
    String path = (root + "/" + below).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    return verb.getSimpleName() + " " + path + " " + kind;
  }
}
