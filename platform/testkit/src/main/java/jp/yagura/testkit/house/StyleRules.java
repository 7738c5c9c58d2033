package jp.yagura.testkit.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What no template does. A class in a template is one that the style sheets of the page know;
 * public pages load less than those of the console.
 */
final class StyleRules {
  private static final String TEMPLATES = "src/main/resources/templates";
  private static final String SHEETS = "/META-INF/resources/ui/";
  private static final Pattern KNOWN = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
  private static final Pattern CLASSES =
      Pattern.compile("class=\"((?:[^\"{]|\\{[^}]*\\})*)\"", Pattern.DOTALL);

  /** The end of its tag, and then something else than an icon. */
  private static final Pattern BANNER =
      Pattern.compile("class=\"banner\\b(?:[^>{]|\\{[^}]*\\})*>\\s*(?!\\s|\\{#icon )");

  private final Sources sources;

  StyleRules(Path module) {
    this.sources = new Sources(module);
  }

  /** Classes that no style sheet knows, one sentence each. */
  List<String> unknown() {
    Set<String> everywhere = known("kit.css");
    Set<String> console = known("console.css");
    Set<String> open = folders("layout/public");
    open.removeAll(folders("layout/console"));
    List<String> unknown = new ArrayList<>();
    for (Sources.Measured file : sources.files(TEMPLATES, ".html")) {
      boolean signedIn = !open.contains(folder(file.path()));
      used(file.path())
          .filter(it -> !everywhere.contains(it) && !(signedIn && console.contains(it)))
          .forEach(it -> unknown.add(file.path() + ": no style sheet of it knows ." + it));
    }
    return unknown;
  }

  /** Banners whose text would stand in the narrow column of the icon that they lack. */
  List<String> bannersWithoutIcon() {
    return sources.files(TEMPLATES, ".html").stream()
        .map(Sources.Measured::path)
        .filter(path -> BANNER.matcher(sources.text(path)).find())
        .map(path -> path + ": a banner begins with its icon, {#icon name='…' /}")
        .toList();
  }

  /** Fields that a browser cuts after so many UTF-16 units, which nobody who types can count. */
  List<String> lengthsInUnits() {
    return sources.files(TEMPLATES, ".html").stream()
        .map(Sources.Measured::path)
        .filter(path -> sources.text(path).contains("maxlength="))
        .map(path -> path + ": no maxlength; the service says how many characters there are")
        .toList();
  }

  private Stream<String> used(String path) {
    return CLASSES
        .matcher(sources.text(path))
        .results()
        .map(found -> found.group(1).replaceAll("\\{[#/][^}]*\\}", " ").strip())
        .flatMap(Pattern.compile("\\s+")::splitAsStream)
        .filter(name -> !name.isEmpty() && !name.contains("{"));
  }

  private Set<String> folders(String layout) {
    return sources.files(TEMPLATES, ".html").stream()
        .map(Sources.Measured::path)
        .filter(path -> sources.text(path).contains("{#include " + layout))
        .map(StyleRules::folder)
        .collect(Collectors.toSet());
  }

  private static String folder(String path) {
    return path.replaceAll("/[^/]+$", "");
  }

  private static Set<String> known(String sheet) {
    try (InputStream in = StyleRules.class.getResourceAsStream(SHEETS + sheet)) {
      String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return KNOWN.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
