package jp.yagura.account.watch;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the text and the links out of the small HTML that platforms put into profiles and posts.
 */
final class PlainMarkup {
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</p>\\s*<p[^>]*>");
  private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");
  private static final Pattern HREF = Pattern.compile("(?i)href=[\"']([^\"']{1,2000})[\"']");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]|\\p{Cs}");
  private static final int LONGEST = 2000;

  private PlainMarkup() {}

  /** The text, at most 2000 units. */
  static String text(String markup) {
    String plain = TAG.matcher(BREAK.matcher(markup).replaceAll("\n")).replaceAll("");
    return line(
        plain
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&"));
  }

  /** What is no markup, without what no database and no page takes. */
  static String line(String text) {
    String clean = CONTROLS.matcher(text).replaceAll(" ").strip();
    return clean.length() > LONGEST
        ? clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, LONGEST) - 1))
        : clean;
  }

  static List<String> links(String markup) {
    return HREF.matcher(markup).results().map(it -> it.group(1).replace("&amp;", "&")).toList();
  }
}
