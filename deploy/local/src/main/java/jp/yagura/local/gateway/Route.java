package jp.yagura.local.gateway;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which service answers a path. The table is the whole truth about the one origin; what it does not
 * name belongs to incident-service, which has the home page and the page for what is not found.
 *
 * @param upstream who answers
 * @param uri what is asked there: the path as it came, except for each service's documents
 */
record Route(Upstream upstream, String uri) {
  private record Rule(Pattern path, Upstream upstream) {}

  private static final List<Rule> RULES =
      List.of(
          rule("/auth", Upstream.IDENTITY),
          rule("/mail", Upstream.MAIL),
          rule("/accounts", Upstream.ACCOUNT),
          rule("/public/[^/]+/copy/(en/)?notices(\\.atom|\\.json)?", Upstream.INCIDENT),
          rule(
              "/public/[^/]+/(accounts(\\.csv|\\.json)?|check|\\.well-known|copy)",
              Upstream.ACCOUNT),
          rule("/\\.well-known/official-accounts(-keys|\\.schema)?\\.json", Upstream.ACCOUNT),
          rule("/api/v1/(accounts|applications)", Upstream.ACCOUNT),
          rule("/(notifications|ack)", Upstream.NOTIFICATION),
          rule("/api/v1/(notifications|contacts)", Upstream.NOTIFICATION));

  private static final Pattern DOCUMENTS =
      Pattern.compile(
          "/(?:api/(?<api>account|incident|notification)/openapi|health/(?<health>account|incident|notification)(?<rest>/.*)?)");
  private static final Pattern LANGUAGE = Pattern.compile("^/(en|ja)(?=/|$)");
  private static final Pattern DOTS = Pattern.compile("(?i)/(\\.|%2e){1,2}(/|$)");

  /** Empty for what no outsider may ask: a service's own /q, and paths that climb with dots. */
  static Optional<Route> of(String path, String query) {
    String plain = LANGUAGE.matcher(path.replaceAll("/{2,}", "/")).replaceFirst("");
    if (DOTS.matcher(plain).find() || plain.equals("/q") || plain.startsWith("/q/")) {
      return Optional.empty();
    }
    String tail = query.isEmpty() ? "" : "?" + query;
    Matcher documents = DOCUMENTS.matcher(plain);
    if (documents.matches()) {
      return Optional.of(document(documents, tail));
    }
    Upstream upstream =
        RULES.stream()
            .filter(rule -> rule.path().matcher(plain).lookingAt())
            .map(Rule::upstream)
            .findFirst()
            .orElse(Upstream.INCIDENT);
    return Optional.of(new Route(upstream, path + tail));
  }

  private static Route document(Matcher documents, String tail) {
    String api = documents.group("api");
    if (api != null) {
      return new Route(service(api), "/q/openapi" + tail);
    }
    String rest = Optional.ofNullable(documents.group("rest")).orElse("");
    return new Route(service(documents.group("health")), "/q/health" + rest + tail);
  }

  private static Upstream service(String id) {
    return switch (id) {
      case "account" -> Upstream.ACCOUNT;
      case "notification" -> Upstream.NOTIFICATION;
      default -> Upstream.INCIDENT;
    };
  }

  private static Rule rule(String path, Upstream upstream) {
    return new Rule(Pattern.compile(path + "(?=/|$)"), upstream);
  }
}
