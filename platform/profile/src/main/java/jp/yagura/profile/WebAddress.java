package jp.yagura.profile;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web address taken apart as a browser does (WHATWG URL), but forgiving: no scheme is needed, and
 * letters need not be percent-encoded.
 *
 * @param host in lower case, as ASCII (RFC 5890), without user, port and final dot
 * @param path its segments, decoded, without empty ones
 * @param query decoded; of a name that stands twice, the first value
 */
record WebAddress(String host, List<String> path, Map<String, String> query) {
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:https?:)?/{0,2}([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9_-]{1,63}\\.){1,12}[a-z][a-z0-9-]{1,62}");
  private static final Pattern ESCAPE = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

  /** What apps and counters add, and what says nothing about where an address leads. */
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "igsh",
          "igshid",
          "si",
          "s",
          "t",
          "lang",
          "locale",
          "hl",
          "xmt",
          "mibextid",
          "ref",
          "ref_src",
          "ref_url",
          "refsrc",
          "feature",
          "_rdr",
          "_rdc",
          "paipv",
          "eav",
          "openqrmodal",
          "is_from_webapp",
          "sender_device",
          "_r",
          "_t",
          "__tn__",
          "_fb_noscript");

  /** Reads an address; empty for a text that is none. */
  static Optional<WebAddress> parse(String text) {
    Matcher parts = PARTS.matcher(text.strip().replace('\\', '/'));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String authority = parts.group(1);
    String host = host(authority.substring(authority.lastIndexOf('@') + 1));
    if (host.isEmpty()) {
      return Optional.empty();
    }
    List<String> path = segments(parts.group(2));
    String fragment = parts.group(4);
    if (path.isEmpty() && fragment != null && fragment.startsWith("!/")) {
      path = segments(fragment.substring(1));
    }
    return Optional.of(new WebAddress(host, path, query(parts.group(3))));
  }

  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/"))
        .map(WebAddress::decoded)
        .map(String::strip)
        .filter(part -> !part.isEmpty() && !part.equals("."))
        .toList();
  }

  private static String host(String authority) {
    String bare = decoded(authority).replaceFirst(":[0-9]*$", "").replaceFirst("\\.$", "");
    try {
      String ascii = IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      return HOST.matcher(ascii).matches() ? ascii : "";
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static Map<String, String> query(@Nullable String text) {
    Map<String, String> values = new LinkedHashMap<>();
    if (text != null) {
      for (String pair : text.split("&")) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1).replace('+', ' '));
        values.putIfAbsent(name, value);
      }
    }
    return values;
  }

  /** Percent-encoded runs decoded as UTF-8; what is broken stays as it is written. */
  static String decoded(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            run -> {
              String plain = URLDecoder.decode(run.group(), StandardCharsets.UTF_8);
              return Matcher.quoteReplacement(plain.contains("\uFFFD") ? run.group() : plain);
            });
  }

  /** The segment at a place from 0; empty behind the last one. */
  String segment(int place) {
    return place < path.size() ? path.get(place) : "";
  }

  /** The segment in lower case. */
  String lower(int place) {
    return segment(place).toLowerCase(Locale.ROOT);
  }

  /** The value of a parameter, or null. */
  @Nullable String param(String name) {
    String value = query.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Whether the host is this one or lies below it. */
  boolean under(String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }

  /** The host without what says only for which device it is. */
  String plainHost() {
    return host.replaceFirst("^(www|m|mobile|sp|s)\\.(?=[^.]+\\.)", "");
  }

  /** As addresses are compared: without scheme, device, tracking and final slash. */
  String key(String sameHost) {
    Map<String, String> kept = new TreeMap<>();
    query.forEach(
        (name, value) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (!TRACKING.contains(lower)
              && !lower.startsWith("utm_")
              && !lower.startsWith("__cft")) {
            kept.put(name, value);
          }
        });
    List<String> pairs = new ArrayList<>();
    kept.forEach((name, value) -> pairs.add(name + "=" + value));
    String tail = path.isEmpty() ? "" : "/" + String.join("/", path);
    return sameHost + tail + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
  }
}
