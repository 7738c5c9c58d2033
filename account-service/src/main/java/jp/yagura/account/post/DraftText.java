package jp.yagura.account.post;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the text of a draft. */
final class DraftText {
  private static final Pattern LINK =
      Pattern.compile("https?://[^\\s\\u3000「」『』【】（）<>\"、。]+", Pattern.CASE_INSENSITIVE);

  /** Addresses without a scheme, which platforms make links of all the same. */
  private static final Pattern BARE_LINK =
      Pattern.compile(
          "(?<![A-Za-z0-9@./-])(?:[A-Za-z0-9-]{1,63}\\.){1,4}[A-Za-z]{2,24}/[^\\s\\u3000「」（）、。]+");

  private static final Pattern MENTION =
      Pattern.compile("(?<![A-Za-z0-9._%+-])@([A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,60}[A-Za-z0-9_])?)");

  private DraftText() {}

  /** Full-width letters and digits as plain ones. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The links, as they stand there; those without a scheme get one. */
  static List<String> links(String text) {
    List<String> full = matches(LINK, text);
    String rest = LINK.matcher(text).replaceAll(" ");
    List<String> bare = matches(BARE_LINK, rest).stream().map(it -> "https://" + it).toList();
    return Stream.concat(full.stream(), bare.stream()).distinct().toList();
  }

  /** Names with an {@code @} before them, in lower case; mail addresses are none. */
  static List<String> mentions(String text) {
    return MENTION
        .matcher(plain(text))
        .results()
        .map(it -> it.group(1).toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  /** The host of a link in lower case and without {@code www.}; empty for what is none. */
  static String host(String link) {
    try {
      String host = new URI(link.replaceAll("[^\\x21-\\x7E].*$", "")).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException _) {
      return link.replaceFirst("(?i)^https?://", "").replaceFirst("[/?#].*$", "");
    }
  }

  /** What a pattern finds, each once. */
  static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
