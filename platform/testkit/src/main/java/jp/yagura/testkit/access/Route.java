package jp.yagura.testkit.access;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One route of a service, as its resource class declares it.
 *
 * @param verb such as {@code POST}
 * @param path such as {@code /api/v1/accounts/{id}}
 * @param kind what it answers with, in a word: json, html, csv, atom, live or file
 * @param roles who may use it; {@link #EVERYBODY} also without sign-in
 */
public record Route(String verb, String path, String kind, List<String> roles) {
  static final String EVERYBODY = "everybody";
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)[^}]*}");

  /** How examples name it: {@code POST /api/v1/accounts json}. */
  public String name() {
    return verb + " " + path + " " + kind;
  }

  /** Whether programs use it, with a token; else people, with a session. */
  public boolean api() {
    return path.startsWith("/api/");
  }

  /** Whether no sign-in is needed. */
  public boolean open() {
    return roles.contains(EVERYBODY);
  }

  /** Whether it is about one thing of one municipality. */
  boolean aboutOne() {
    return !open() && VARIABLE.matcher(path).find();
  }

  /** The path with its variables filled in. */
  public String at(Map<String, String> values) {
    return VARIABLE.matcher(path).replaceAll(found -> value(values, found));
  }

  private String value(Map<String, String> values, MatchResult found) {
    String value = values.get(found.group(1));
    if (value == null) {
      throw new IllegalArgumentException(
          name() + ": the example says nothing for " + found.group());
    }
    return value;
  }

  /** Its line in the list of routes. */
  String line() {
    return "%-4s %-52s %-4s %s".formatted(verb, path, kind, String.join(" ", roles));
  }

  @Override
  public String toString() {
    return name();
  }
}
