package jp.yagura.incident.notice;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.playbook.NoticeTemplate;
import jp.yagura.incident.registercopy.PlatformNames;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.tenancy.MunicipalityNames;
import org.jspecify.annotations.Nullable;

/**
 * The draft that public relations starts from: the template for what happened, with the facts of
 * the incident. Templates stand in templates/notice/text; the first line is the title.
 */
@ApplicationScoped
public class NoticeWording {
  private static final DateTimeFormatter JA =
      DateTimeFormatter.ofPattern("M月d日（E）H時mm分", Locale.JAPANESE);
  private static final DateTimeFormatter EN =
      DateTimeFormatter.ofPattern("d MMMM, H:mm", Locale.ENGLISH);

  private final Engine templates;
  private final MunicipalityNames names;

  NoticeWording(Engine templates, MunicipalityNames names) {
    this.templates = templates;
    this.names = names;
  }

  public NoticeText draft(NoticeFacts facts, NoticeText.Kind kind) {
    String[] ja = split(render(facts, kind, Version.JA));
    String[] en = split(render(facts, kind, Version.EN));
    String easy = render(facts, kind, Version.EASY).strip();
    return new NoticeText(kind, ja[0], ja[1], en[0], en[1], easy, null);
  }

  /** A text in its own file. Easy Japanese has no title of its own: its first line is one. */
  private enum Version {
    JA,
    EN,
    EASY;

    Locale locale() {
      return this == EN ? Locale.ENGLISH : Locale.JAPANESE;
    }

    String file(NoticeTemplate about) {
      return "notice/text/" + lower(about) + "." + lower(this) + ".txt";
    }

    private static String lower(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }
  }

  private String render(NoticeFacts facts, NoticeText.Kind kind, Version version) {
    Template template = templates.getTemplate(version.file(facts.about()));
    if (template == null) {
      throw new IllegalStateException("no template " + version.file(facts.about()));
    }
    Map<String, Object> values = values(facts, version.locale());
    values.put("first", kind == NoticeText.Kind.FIRST);
    values.put("update", kind == NoticeText.Kind.UPDATE);
    values.put("final", kind == NoticeText.Kind.FINAL);
    return template.data(values).render().replaceAll("\n{3,}", "\n\n");
  }

  private Map<String, Object> values(NoticeFacts facts, Locale locale) {
    IncidentSummary incident = facts.incident();
    Map<String, Object> values = new TreeMap<>();
    values.put("city", names.name(incident.municipality(), locale).orElse(incident.municipality()));
    String platform = PlatformNames.label(incident.platform());
    values.put("platform", platform);
    values.put("service", incident.platform() == null ? "" : platform);
    values.put("account", facts.account());
    values.put("registered", facts.registered());
    values.put("handle", facts.handle() == null ? "" : facts.handle());
    values.put("fakes", facts.fakes());
    values.put("several", facts.fakes().size() > 1);
    values.put("occurred", day(incident.occurredAt(), locale));
    values.put("reported", day(incident.reportedAt(), locale));
    values.put("confirmed", facts.confirmed());
    values.put("contained", facts.contained());
    values.put("contact", facts.contact().in(locale));
    values.put("telephone", facts.telephone() == null ? "" : facts.telephone());
    return values;
  }

  private static String day(@Nullable Instant at, Locale locale) {
    if (at == null) {
      return "";
    }
    return (locale.equals(Locale.ENGLISH) ? EN : JA).format(at.atZone(Times.TOKYO));
  }

  private static String[] split(String text) {
    int line = text.indexOf('\n');
    return new String[] {text.substring(0, line).strip(), text.substring(line).strip()};
  }
}
