package jp.yagura.testkit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every route of a service asked by everybody: each role, nobody, and somebody of another
 * municipality. The routes and who may use them are read from the resource classes; the service
 * says only how each is tried, and a route without an example fails. What the classes declare is
 * itself written down in {@code routes.txt}, which the house rules compare.
 */
public abstract class EveryRouteAndEveryRole {
  private static final String HOME = "nagasaki";

  private final List<Route> routes = Routes.here();
  private final Map<String, Visitor> people = new HashMap<>();
  private final IdentityHashMap<Example, Map<String, String>> untouched = new IdentityHashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final String elsewhere;
  private final String entrance;
  private final List<String> pagesWithForm;

  /**
   * For the service in whose directory the tests run.
   *
   * @param elsewhere the municipality that strangers come from
   * @param entrance a page that asks to sign in
   * @param pagesWithForm where people find a form, if neither the route nor what is above it has
   *     one
   */
  protected EveryRouteAndEveryRole(String elsewhere, String entrance, List<String> pagesWithForm) {
    this.elsewhere = elsewhere;
    this.entrance = entrance;
    this.pagesWithForm = pagesWithForm;
  }

  /** By the name of the route, such as {@code POST /api/v1/accounts json}. */
  protected abstract Map<String, List<Example>> examples();

  /** Called after each try of a stranger: nothing may have become of it. */
  protected void nothingHappened(Map<String, String> values) {}

  @Test
  void everyRouteHasAnExample() {
    assertEquals(
        routes.stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(examples().keySet()));
  }

  @Test
  void theApiLetsInWhomTheRouteNames() {
    eachTry(
        Route::api,
        (route, example) -> {
          for (String role : Routes.ROLES) {
            int status = call(route, example, Visitor.program(HOME, role));
            used(route, example, role);
            note(example.fits(route, role, status), route, role, status);
          }
        });
  }

  @Test
  void withoutATokenTheApiAnswersNobody() {
    eachTry(
        route -> route.api() && !route.open(),
        (route, example) -> {
          int status = call(route, example, Visitor.nobody());
          note(status == 401, route, "nobody", status);
        });
  }

  @Test
  void anotherMunicipalityFindsNothingByTheApi() {
    eachTry(
        route -> route.api() && (route.aboutOne() || route.verb().equals("GET")),
        (route, example) -> {
          for (String role : route.roles()) {
            Map<String, String> ours = untouched(example);
            var answer =
                Visitor.program(elsewhere, role)
                    .use(route, route.at(ours), example.body().apply(ours), example.ifMatch());
            boolean hidden =
                route.aboutOne()
                    ? example.hides(role, answer.status())
                    : ours.values().stream().noneMatch(answer.text()::contains);
            note(hidden, route, "a stranger's " + role, answer.status());
            nothingHappened(ours);
          }
        });
  }

  @Test
  void pagesLetInWhomTheRouteNames() {
    eachTry(
        EveryRouteAndEveryRole::page,
        (route, example) -> {
          for (String role : Routes.ROLES) {
            int status = open(route, example, untouched(example), person(HOME, role));
            used(route, example, role);
            boolean noForm = status == 400 && !route.roles().contains(role) && sent(route);
            note(noForm || example.fits(route, role, status), route, role, status);
          }
        });
  }

  @Test
  void anotherMunicipalityFindsNothingOnPages() {
    eachTry(
        route -> page(route) && route.aboutOne(),
        (route, example) -> {
          String role = route.roles().getLast();
          Map<String, String> ours = untouched(example);
          int status = open(route, example, ours, person(elsewhere, role));
          note(example.hides(role, status), route, "a stranger's " + role, status);
          nothingHappened(ours);
        });
  }

  @Test
  void whoIsNotSignedInIsSentToSignIn() {
    eachTry(
        route -> page(route) && !sent(route),
        (route, example) -> {
          int status = Visitor.nobody().glance(route.at(untouched(example))).status();
          note(status == 302, route, "nobody", status);
        });
  }

  @Test
  void whatIsForEverybodyNeedsNoSignIn() {
    eachTry(
        route -> route.open() && !sent(route),
        (route, example) -> {
          int status = Visitor.nobody().get(route.at(untouched(example))).status();
          int expected = example.answers() == 0 ? 200 : example.answers();
          note(status == expected, route, "a resident", status);
        });
  }

  /** What the example is about, as nobody has changed it yet. */
  private Map<String, String> untouched(Example example) {
    return untouched.computeIfAbsent(example, it -> it.values().get());
  }

  /** Somebody who may change something was let in: the next one needs another. */
  private void used(Route route, Example example, String role) {
    if (sent(route) && route.roles().contains(role)) {
      untouched.remove(example);
    }
  }

  private interface Try {
    void of(Route route, Example example);
  }

  private void eachTry(Predicate<Route> which, Try each) {
    Map<String, List<Example>> examples = examples();
    routes.stream()
        .filter(which)
        .forEach(
            route ->
                examples.getOrDefault(route.name(), List.of()).forEach(it -> each.of(route, it)));
    assertEquals("", String.join("\n", wrong));
  }

  private void note(boolean right, Route route, String who, int status) {
    if (!right) {
      wrong.add(route.name() + " as " + who + ": " + status);
    }
  }

  private static boolean page(Route route) {
    return !route.api() && !route.open();
  }

  private static boolean sent(Route route) {
    return !route.verb().equals("GET");
  }

  private int call(Route route, Example example, Visitor visitor) {
    Map<String, String> values = untouched(example);
    return visitor
        .use(route, route.at(values), example.body().apply(values), example.ifMatch())
        .status();
  }

  private Visitor person(String municipality, String role) {
    return people.computeIfAbsent(
        municipality + "-" + role, it -> Visitor.person(municipality, role, entrance));
  }

  /** Opens a page, or sends its form with the token that protects forms. */
  private int open(Route route, Example example, Map<String, String> values, Visitor person) {
    String path = route.at(values);
    if (!sent(route)) {
      return (route.kind().equals("live") ? person.glance(path) : person.get(path)).status();
    }
    Stream<String> near = Stream.of(path, path.replaceAll("/[^/]+$", ""));
    String token = person.token(Stream.concat(near, pagesWithForm.stream()));
    String fields = example.body().apply(values).toString();
    return person.submit(path, fields, token.isEmpty() ? "none" : token).status();
  }
}
