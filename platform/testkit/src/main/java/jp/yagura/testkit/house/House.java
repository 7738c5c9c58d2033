package jp.yagura.testkit.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The classes of a module, as the rules look at them.
 *
 * @param root the package below which each package is a feature
 */
record House(String root, JavaClasses classes) {
  private static final Set<String> SERVICES =
      Set.of("jp.yagura.account", "jp.yagura.incident", "jp.yagura.notification");

  /** The classes of the module itself, nested ones too. */
  Stream<JavaClass> own() {
    return classes.stream().filter(type -> within(type, root));
  }

  /** Whether the rules for edges and use cases hold: the platform is what they stand on. */
  boolean service() {
    return SERVICES.contains(root) || root.endsWith(".wrong");
  }

  /** Whether a class belongs to a service other than this one. */
  boolean ofAnotherService(JavaClass type) {
    return SERVICES.stream().anyMatch(it -> !it.equals(root) && within(type, it));
  }

  /** The package directly below the root, or nothing for the root itself and what is outside. */
  String feature(JavaClass type) {
    if (!within(type, root) || type.getPackageName().equals(root)) {
      return "";
    }
    return type.getPackageName().substring(root.length() + 1).replaceAll("\\..*", "");
  }

  /** What a class needs of the module itself: in signatures, fields, calls and annotations. */
  Stream<JavaClass> needs(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .filter(target -> within(target, root));
  }

  private static boolean within(JavaClass type, String root) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  /** The class that has the file: of {@code NoticePages$Form} it is {@code NoticePages}. */
  static JavaClass top(JavaClass type) {
    return type.getEnclosingClass().map(House::top).orElse(type);
  }

  static String name(JavaClass type) {
    return top(type).getSimpleName();
  }

  static boolean named(JavaClass type, String... endings) {
    return Stream.of(endings).anyMatch(name(type)::endsWith);
  }
}
