package jp.yagura.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a copy that one of its files needs or leads to. */
final class Links {
  private static final Pattern IN_MARKUP = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
  private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*");
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9._/-]+");
  private static final URI ROOT = URI.create("http://copy/a/b/c/");

  private Links() {}

  /**
   * What a file names by relative links.
   *
   * @param file its path from the root of the copy
   * @return paths from the root of the copy
   * @throws ExportException for a link that would not work on another server: one that begins with
   *     a slash, leaves the copy, or asks a question
   */
  static Set<String> of(String file, byte[] content) {
    Pattern where =
        file.matches(".*\\.(html|atom)") ? IN_MARKUP : file.endsWith(".css") ? IN_STYLE : null;
    Set<String> files = new TreeSet<>();
    if (where != null) {
      Matcher links = where.matcher(new String(content, StandardCharsets.UTF_8));
      while (links.find()) {
        String link = links.group(1).replaceFirst("#.*", "");
        if (!link.isEmpty() && !SCHEME.matcher(link).matches()) {
          files.add(target(file, link));
        }
      }
    }
    return files;
  }

  private static String target(String file, String link) {
    String root = ROOT.toString();
    String way = FILE.matcher(link).matches() ? ROOT.resolve(file).resolve(link).toString() : "";
    if (link.startsWith("/") || !way.startsWith(root) || way.endsWith("/")) {
      throw new ExportException(file + " has a link that works only on our own server: " + link);
    }
    return way.substring(root.length());
  }
}
