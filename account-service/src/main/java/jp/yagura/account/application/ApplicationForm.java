package jp.yagura.account.application;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.yagura.account.opening.Contractor;
import jp.yagura.guideline.account.Opening;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** What was written into a form about an application; its fields are called as in the API. */
record ApplicationForm(Map<String, String> fields) {
  private static final String POLICY = "policy.";
  private static final String WEIGHED = "weighed.";
  private static final int LONGEST_ID = 100;

  static ApplicationForm of(MultivaluedMap<String, String> sent) {
    Map<String, String> fields = new LinkedHashMap<>();
    sent.forEach((name, values) -> fields.put(name, values.getFirst()));
    return new ApplicationForm(fields);
  }

  /** A form with nothing in it. */
  static ApplicationForm empty() {
    return new ApplicationForm(Map.of());
  }

  /** A form with what stands in an application. */
  static ApplicationForm filled(ApplicationView it, List<Opening.FixedAccount> listed) {
    ApplicationContent content = it.content();
    Map<String, String> fields = new LinkedHashMap<>(content(content));
    fields.put("version", Version.quoted(it.version()));
    Platform platform = content.on();
    for (int i = 0; i < listed.size(); i++) {
      if (platform != null
          && listed.get(i).platform().equals(platform.label())
          && listed.get(i).name().equals(content.displayName())) {
        fields.put("listed", String.valueOf(i));
      }
    }
    return new ApplicationForm(fields);
  }

  /** A form with some content to begin with. */
  static ApplicationForm beginning(ApplicationContent content) {
    return new ApplicationForm(content(content));
  }

  private static Map<String, String> content(ApplicationContent content) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("platform", text(content.platform()));
    fields.put("displayName", text(content.displayName()));
    fields.put("responsiblePerson", text(content.responsiblePerson()));
    fields.put("accountClass", text(content.accountClass()));
    fields.put("reason", text(content.reason()));
    fields.put("criterion", text(content.criterion()));
    content.policy().forEach((id, value) -> fields.put(POLICY + id, value));
    Contractor contractor = content.contractor();
    if (contractor != null) {
      fields.put("contractor.name", contractor.name());
      fields.put("contractor.until", text(contractor.until()));
      fields.put("contractor.division", text(contractor.division()));
    }
    return fields;
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  /** What was written into a field, or nothing. */
  public String value(String field) {
    return fields.getOrDefault(field, "");
  }

  IfMatch ifMatch() {
    return IfMatch.fromString(value("version"));
  }

  boolean ticked(String field) {
    return !value(field).isBlank();
  }

  /** The same form on another reading of the application. */
  ApplicationForm on(long version) {
    Map<String, String> now = new LinkedHashMap<>(fields);
    now.put("version", Version.quoted(version));
    return new ApplicationForm(now);
  }

  /**
   * What the application says.
   *
   * @param listed the accounts that the guideline names; one of them is chosen where there are any
   */
  ApplicationContent content(List<Opening.FixedAccount> listed) {
    String platform = value("platform");
    String name = value("displayName");
    if (!listed.isEmpty()) {
      Opening.FixedAccount chosen = chosen(listed);
      platform =
          chosen == null
              ? ""
              : Arrays.stream(Platform.values())
                  .filter(it -> it.label().equals(chosen.platform()))
                  .map(Platform::wire)
                  .findFirst()
                  .orElse("");
      name = chosen == null ? "" : chosen.name();
    }
    return new ApplicationContent(
        platform,
        name,
        value("responsiblePerson"),
        value("accountClass"),
        below(POLICY),
        new Contractor(
            value("contractor.name"), value("contractor.until"), value("contractor.division")),
        value("reason"),
        value("criterion"));
  }

  private Opening.@Nullable FixedAccount chosen(List<Opening.FixedAccount> listed) {
    for (int i = 0; i < listed.size(); i++) {
      if (value("listed").equals(String.valueOf(i))) {
        return listed.get(i);
      }
    }
    return null;
  }

  /** What the owner of a stage does. */
  ApplicationAct decision(StageDecision.Decision decision) {
    return new StageDecision(
            value("stage"),
            decision,
            value("words"),
            value("reference"),
            below(WEIGHED),
            value("on"),
            value("late"),
            value("reason"))
        .act();
  }

  AccountReport report() {
    return new AccountReport(
        value("handle"), value("platformId"), value("url"), value("on"), value("late"));
  }

  private Map<String, String> below(String path) {
    Map<String, String> found = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (name.startsWith(path)
              && name.length() > path.length()
              && name.length() <= path.length() + LONGEST_ID) {
            found.put(name.substring(path.length()), value);
          }
        });
    return found;
  }
}
