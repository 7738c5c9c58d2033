package jp.yagura.testkit.access;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a route is tried: about what, with which body, and what comes of it for those who may.
 *
 * @param values for the variables of the path and whatever else must not be seen by strangers;
 *     asked anew after each try that may have changed it, so that no try depends on the one before
 * @param body made from those values: for programs a text or what becomes JSON, for pages the
 *     encoded fields of the form; empty for none
 * @param ifMatch the entity tag that programs name
 * @param answers the status that those who may are given; 0 for any that is neither a refusal of
 *     access nor a fault
 * @param turnedAway roles that the gate lets in and a rule behind it does not: 403 or 404
 */
public record Example(
    Supplier<Map<String, String>> values,
    Function<Map<String, String>, Object> body,
    String ifMatch,
    int answers,
    Set<String> turnedAway) {
  private static final Set<Integer> NO_ACCESS = Set.of(401, 403, 404);

  /** A route that needs nothing. */
  public static Example plain() {
    return about(Map::of);
  }

  /** A route about something that the test brings about. */
  public static Example about(Supplier<Map<String, String>> values) {
    return new Example(values, it -> "", "*", 0, Set.of());
  }

  /** With a body that is the same each time. */
  public Example with(Object sent) {
    return with(it -> sent);
  }

  /** With a body that is made for the subject. */
  public Example with(Function<Map<String, String>, Object> made) {
    return new Example(values, made, ifMatch, answers, turnedAway);
  }

  /** On a version of which nobody is, so that those who may change nothing either. */
  public Example onAnOldReading() {
    return new Example(values, body, "\"v999999\"", answers, turnedAway);
  }

  /** Those who may get exactly this status. */
  public Example answers(int status) {
    return new Example(values, body, ifMatch, status, turnedAway);
  }

  /** Roles that a rule behind the gate turns away. */
  public Example turnsAway(String... roles) {
    return new Example(values, body, ifMatch, answers, Set.of(roles));
  }

  /** Whether the status is right for a role. */
  boolean fits(Route route, String role, int status) {
    if (!route.roles().contains(role)) {
      return status == 403;
    }
    if (turnedAway.contains(role)) {
      return status == 403 || status == 404;
    }
    return answers == 0 ? status < 500 && !NO_ACCESS.contains(status) : status == answers;
  }

  /** Whether the status is right for somebody of another municipality, who finds nothing. */
  boolean hides(String role, int status) {
    return status == 404 || (status == 403 && turnedAway.contains(role));
  }
}
