package jp.yagura.testkit.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which kind of class may touch the web, Kafka, SQL, a transaction and the record. */
final class EdgeRules {
  private static final List<String> WEB =
      List.of("jakarta.ws.rs.", "jakarta.servlet.", "org.jboss.resteasy.", "io.vertx.");
  private static final List<String> MESSAGING =
      List.of(
          "org.eclipse.microprofile.reactive.messaging.",
          "io.smallrye.reactive.messaging.",
          "org.apache.kafka.");
  private static final List<String> SQL =
      List.of("java.sql.", "javax.sql.", "io.agroal.", "org.jdbi.", "jp.yagura.kit.store.Database");
  private static final List<String> WHAT_IS_NO_USE_CASE =
      List.of("Api", "Pages", "Filter", "Form", "View", "Events", "Queries", "Sweep", "Policy");

  /** What only the Chronicle calls; Timeline is the service's own. */
  private static final Map<String, String> RECORD =
      Map.of("Audit", "record", "Outbox", "add", "Timeline", "add");

  private EdgeRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.inServices(
            "web-at-the-edge",
            "the web is known to …Api, …Pages and …Filter, its parameters to …Form and …Query, only",
            (house, type) -> knows(type, WEB, "Api", "Pages", "Filter", "Form", "Query")),
        Rule.inServices(
            "messaging-at-the-edge",
            "messages from Kafka are known to …Events only",
            (house, type) -> knows(type, MESSAGING, "Events")),
        Rule.inServices(
            "sql-in-queries",
            "native SQL stands in …Queries only",
            (house, type) -> Stream.concat(sql(type), nativeQueries(type))),
        Rule.inServices(
            "transaction-of-use-case",
            "@Transactional stands on use cases only: a verb and a noun",
            EdgeRules::transactions),
        Rule.inServices(
            "one-chronicle",
            "timeline, audit record and event are written by the Chronicle only",
            EdgeRules::writesRecord));
  }

  private static Stream<String> knows(JavaClass type, List<String> packages, String... who) {
    if (House.named(type, who)) {
      return Stream.empty();
    }
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(JavaClass::getName)
        .filter(name -> packages.stream().anyMatch(name::startsWith))
        .map(name -> "knows " + name);
  }

  /** That the database failed may be known to whoever can go on without its answer. */
  private static Stream<String> sql(JavaClass type) {
    return knows(type, SQL, "Queries").filter(it -> !it.endsWith(".DatabaseException"));
  }

  private static Stream<String> nativeQueries(JavaClass type) {
    return House.named(type, "Queries")
        ? Stream.empty()
        : calls(type)
            .filter(it -> it.getName().startsWith("createNative"))
            .map(it -> "calls " + it.getName());
  }

  private static Stream<String> transactions(House house, JavaClass type) {
    boolean somewhere =
        type.isAnnotatedWith(Types.TRANSACTIONAL)
            || type.getMethods().stream().anyMatch(it -> it.isAnnotatedWith(Types.TRANSACTIONAL));
    return somewhere && !useCase(type) ? Stream.of("is no use case") : Stream.empty();
  }

  /**
   * Two words or more, none of the endings that say what else a class is, and not what is stored.
   */
  private static boolean useCase(JavaClass type) {
    return House.name(type).matches("([A-Z][a-z0-9]+){2,}")
        && !House.named(type, WHAT_IS_NO_USE_CASE.toArray(String[]::new))
        && !type.isAnnotatedWith(Types.ENTITY)
        && !type.isAssignableTo(Types.REPOSITORY);
  }

  private static Stream<String> writesRecord(House house, JavaClass type) {
    if (House.name(type).equals("Chronicle")) {
      return Stream.empty();
    }
    return calls(type)
        .filter(it -> it.getName().equals(RECORD.get(it.getTargetOwner().getSimpleName())))
        .filter(it -> !House.top(it.getTargetOwner()).equals(House.top(type)))
        .map(it -> "calls " + it.getTargetOwner().getSimpleName() + "." + it.getName());
  }

  private static Stream<JavaAccess<?>> calls(JavaClass type) {
    return type.getAccessesFromSelf().stream();
  }
}
