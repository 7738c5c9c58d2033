package jp.yagura.release;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every setting of the three services: read from the sources that declare it, with its Japanese
 * meaning from {@code settings_ja.properties}. It makes the reference for people, the commented
 * file of environment variables, and the list by which a service finds out that a setting is
 * unknown.
 */
final class SettingsReference {
  private static final List<String> SERVICES =
      List.of("account-service", "incident-service", "notification-service");

  /** They have a default, but one that is right nowhere. */
  private static final List<String> OF_THE_DEPLOYMENT =
      List.of("yagura.notification.mail.from", "yagura.notification.fallback.address");

  private final Path project;
  private final Properties japanese;
  private final Properties english;
  private final Map<String, Setting> settings = new TreeMap<>();

  SettingsReference(Path project) {
    this.project = project;
    Path words = project.resolve("deploy/release/src/main/resources");
    this.japanese = properties(words.resolve("settings_ja.properties"));
    this.english = properties(words.resolve("settings_en.properties"));
    List<Path> sources = new ArrayList<>();
    sources.add(project.resolve("platform/kit/src/main/java"));
    SERVICES.forEach(service -> sources.add(project.resolve(service).resolve("src/main/java")));
    ConfigSources.read(sources)
        .forEach(setting -> settings.merge(setting.name(), setting, SettingsReference::explained));
    deploymentSettings();
    initials()
        .forEach(
            (name, value) -> settings.computeIfPresent(name, (_, it) -> it.withInitial(value)));
    settings.replaceAll((name, it) -> it.withMeaning(english.getProperty(name)));
  }

  /** Of two declarations of one setting, the one with a comment. */
  private static Setting explained(Setting left, Setting right) {
    return left.meaning().isEmpty() ? right : left;
  }

  /** What is Quarkus's or Kafka's own but a deployment's to say; those are named in the words. */
  private void deploymentSettings() {
    english.stringPropertyNames().stream()
        .filter(name -> !settings.containsKey(name))
        .forEach(name -> settings.put(name, new Setting(name, "text", null, false, "")));
  }

  Collection<Setting> settings() {
    return settings.values();
  }

  /** Settings that nobody has explained, in either language. */
  List<String> unexplained() {
    return settings.values().stream()
        .filter(it -> it.meaning().isEmpty() || japanese.getProperty(it.name(), "").isEmpty())
        .map(Setting::name)
        .toList();
  }

  /** Explanations of what is no setting any more. */
  List<String> obsolete() {
    return japanese.stringPropertyNames().stream()
        .filter(name -> !settings.containsKey(name))
        .sorted()
        .toList();
  }

  /** Settings that a file of a service gives a default to, though nothing reads them. */
  List<String> readByNobody() {
    return initials().keySet().stream()
        .filter(name -> name.startsWith("yagura."))
        .filter(name -> settings.keySet().stream().noneMatch(it -> covers(it, name)))
        .sorted()
        .toList();
  }

  private static boolean covers(String setting, String name) {
    return name.matches(Pattern.quote(setting).replace("*", "\\E[^.]+\\Q"));
  }

  /** Defaults from the files of the services; where they differ, each with its service. */
  private Map<String, String> initials() {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    Path platform =
        project.resolve("platform/kit/src/main/resources/META-INF/microprofile-config.properties");
    properties(platform)
        .forEach(
            (name, value) ->
                all.computeIfAbsent((String) name, _ -> new TreeMap<>()).put("", (String) value));
    for (String service : SERVICES) {
      properties(project.resolve(service).resolve("src/main/resources/application.properties"))
          .forEach(
              (name, value) ->
                  all.computeIfAbsent((String) name, _ -> new TreeMap<>())
                      .put(service, (String) value));
    }
    Map<String, String> initials = new LinkedHashMap<>();
    all.forEach((name, values) -> initials.put(name, told(values)));
    return initials;
  }

  private static String told(Map<String, String> values) {
    if (values.size() == 1
        && (values.containsKey("") || values.containsKey("notification-service"))) {
      return values.values().iterator().next();
    }
    return values.entrySet().stream()
        .map(it -> it.getKey().isEmpty() ? it.getValue() : it.getKey() + ": " + it.getValue())
        .collect(Collectors.joining("; "));
  }

  /** The reference as Markdown. */
  String markdown() {
    StringBuilder text = new StringBuilder(SettingsText.HEAD);
    for (Setting it : settings.values()) {
      text.append(
          "| `%s`<br>`%s` | %s | %s | %s | %s |%n"
              .formatted(
                  it.name(),
                  it.variable(),
                  it.type().replace("|", "\\|"),
                  initial(it),
                  japanese.getProperty(it.name(), ""),
                  it.meaning().replace("|", "\\|")));
    }
    return text.toString();
  }

  private static String initial(Setting it) {
    if (it.initial() != null) {
      return it.initial().isEmpty() ? "–" : "`" + it.initial().replace("|", "\\|") + "`";
    }
    return it.required() ? "**必須 / required**" : "–";
  }

  /** The file of environment variables: what must be said first, then the rest, commented out. */
  String environment() {
    StringBuilder text = new StringBuilder(SettingsText.ENVIRONMENT_HEAD);
    common().filter(SettingsReference::mustBeSaid).forEach(it -> text.append(line(it, "")));
    text.append("\n# ---- 以下は既定値のままでよいもの / what may stay as it is ----\n");
    common().filter(it -> !mustBeSaid(it)).forEach(it -> text.append(line(it, "#")));
    return text.toString();
  }

  /** Those that are not each service's own. */
  private Stream<Setting> common() {
    return settings.values().stream()
        .filter(it -> !it.name().startsWith("quarkus.datasource."))
        .filter(it -> !it.name().startsWith("quarkus.http."));
  }

  private static boolean mustBeSaid(Setting it) {
    return it.required() || OF_THE_DEPLOYMENT.contains(it.name());
  }

  private String line(Setting it, String mark) {
    String value = it.initial() == null || it.initial().contains(": ") ? "" : it.initial();
    return "%n# %s%n# %s（%s）%n%s%s=%s%n"
        .formatted(
            japanese.getProperty(it.name(), ""),
            it.meaning(),
            it.type(),
            mark,
            it.variable(),
            value);
  }

  /** The names below {@code yagura.}, one a line. */
  String names() {
    return settings.keySet().stream()
        .filter(name -> name.startsWith("yagura."))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Properties properties(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
