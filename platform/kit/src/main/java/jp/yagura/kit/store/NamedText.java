package jp.yagura.kit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL with its named parameters, as JDBC wants it.
 *
 * @param jdbc the text with a question mark for each parameter
 * @param names the parameters in the order of the question marks; one may come several times
 */
record NamedText(String jdbc, List<String> names) {
  /** More texts than the product has, so that texts that are put together do not pile up. */
  private static final int KEPT = 1000;

  private static final Map<String, NamedText> KNOWN = new ConcurrentHashMap<>();

  /** What may hold a colon that names nothing comes first: it is passed over as it is. */
  private static final Pattern TOKEN =
      Pattern.compile(
          """
          '(?:[^']|'')*' | "[^"]*" | --[^\\n]* | /\\*(?s:.*?)\\*/ | \\$(\\w*)\\$(?s:.*?)\\$\\1\\$ | ::
          | :(?<name>[a-zA-Z]\\w*) | (?<mark>\\?)""",
          Pattern.COMMENTS);

  static NamedText of(String text) {
    NamedText known = KNOWN.get(text);
    if (known != null) {
      return known;
    }
    NamedText parsed = parse(text);
    if (KNOWN.size() < KEPT) {
      KNOWN.put(text, parsed);
    }
    return parsed;
  }

  private static NamedText parse(String text) {
    List<String> names = new ArrayList<>();
    String jdbc =
        TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(of(token, names)));
    return new NamedText(jdbc, List.copyOf(names));
  }

  private static String of(MatchResult token, List<String> names) {
    String name = token.group("name");
    if (name != null) {
      names.add(name);
      return "?";
    }
    // an operator of PostgreSQL, which JDBC would take for a parameter
    return token.group("mark") == null ? token.group() : "??";
  }
}
