package jp.yagura.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON (RFC 8259) strictly; a member that stands there twice is refused. */
final class Json {
  private static final int DEEPEST = 20;
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]*");
  private static final Pattern PLAIN =
      Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?");
  private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9a-fA-F]{4}");

  private final String text;
  private int here;

  Json(String text) {
    this.text = text;
  }

  Object whole() {
    Object value = value(0);
    taken(SPACE);
    if (here != text.length()) {
      throw new IllegalArgumentException();
    }
    return value;
  }

  private Object value(int depth) {
    taken(SPACE);
    if (depth > DEEPEST || here == text.length()) {
      throw new IllegalArgumentException();
    }
    return switch (text.charAt(here)) {
      case '{' -> members(depth);
      case '[' -> items(depth);
      case '"' -> string();
      default -> plain(taken(PLAIN));
    };
  }

  private Map<String, Object> members(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    boolean more = begins('{', '}');
    while (more) {
      taken(SPACE);
      String name = string();
      taken(SPACE);
      expect(':');
      if (members.put(name, value(depth + 1)) != null) {
        throw new IllegalArgumentException();
      }
      more = goesOn('}');
    }
    return members;
  }

  private List<Object> items(int depth) {
    List<Object> items = new ArrayList<>();
    boolean more = begins('[', ']');
    while (more) {
      items.add(value(depth + 1));
      more = goesOn(']');
    }
    return items;
  }

  private boolean begins(char open, char close) {
    expect(open);
    taken(SPACE);
    return !skipped(close);
  }

  private boolean goesOn(char close) {
    taken(SPACE);
    if (skipped(close)) {
      return false;
    }
    expect(',');
    return true;
  }

  private String string() {
    expect('"');
    StringBuilder value = new StringBuilder();
    while (!skipped('"')) {
      char next = next();
      if (next < ' ') {
        throw new IllegalArgumentException();
      }
      value.append(next == '\\' ? unescaped(next()) : next);
    }
    return value.toString();
  }

  private char unescaped(char letter) {
    if (letter == 'u') {
      String digits = taken(FOUR_DIGITS);
      return (char) Integer.parseInt(digits, 16);
    }
    int which = "\"\\/bfnrt".indexOf(letter);
    if (which < 0) {
      throw new IllegalArgumentException();
    }
    return "\"\\/\b\f\n\r\t".charAt(which);
  }

  private char next() {
    if (here == text.length()) {
      throw new IllegalArgumentException();
    }
    return text.charAt(here++);
  }

  /** A whole number as Long, any other as Double; null as a text, for no list has one. */
  private static Object plain(String word) {
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> "null";
      default -> word.matches("-?[0-9]+") ? (Object) Long.valueOf(word) : Double.valueOf(word);
    };
  }

  private String taken(Pattern what) {
    Matcher found = what.matcher(text).region(here, text.length());
    if (!found.lookingAt()) {
      throw new IllegalArgumentException();
    }
    here = found.end();
    return found.group();
  }

  private void expect(char wanted) {
    if (!skipped(wanted)) {
      throw new IllegalArgumentException();
    }
  }

  private boolean skipped(char wanted) {
    boolean there = here < text.length() && text.charAt(here) == wanted;
    here += there ? 1 : 0;
    return there;
  }
}
