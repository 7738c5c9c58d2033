package jp.yagura.incident.drill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.PageBanner;
import jp.yagura.kit.words.Words;

/**
 * Says on every page below an incident that is a drill that it is one, whoever wrote the page; and
 * on the pages where people look for their work that a drill goes on.
 */
@ApplicationScoped
class DrillBanner implements PageBanner {
  private static final Words WORDS = Words.of("drill");
  private static final Set<String> WORK = Set.of("/", "/incidents", "/incidents/work");
  private static final int BEFORE = "/incidents/".length();
  private static final Pattern INCIDENT =
      Pattern.compile("/incidents/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(/.*)?");

  private final IncidentAccess incidents;
  private final VisibilityPolicy visibility;
  private final DrillQueries queries;
  private final Language language;

  DrillBanner(
      IncidentAccess incidents,
      VisibilityPolicy visibility,
      DrillQueries queries,
      Language language) {
    this.incidents = incidents;
    this.visibility = visibility;
    this.queries = queries;
    this.language = language;
  }

  @Override
  public Optional<Notice> of(String path) {
    if (INCIDENT.matcher(path).matches()) {
      return incidents
          .visible(IncidentId.fromString(path.substring(BEFORE, BEFORE + 36)))
          .filter(IncidentFacts::drill)
          .map(this::drill);
    }
    return WORK.contains(path) ? goingOn() : Optional.empty();
  }

  private Notice drill(IncidentFacts incident) {
    return notice(
        WORDS.get("banner_title", language.now(), incident.number()),
        WORDS.get("banner_text", language.now()),
        incident.id());
  }

  private Optional<Notice> goingOn() {
    return queries.latest(true, 20).stream()
        .filter(it -> visibility.sees(it.division()))
        .findFirst()
        .map(
            it ->
                notice(
                    WORDS.get("going_on_title", language.now(), it.number()),
                    WORDS.get("going_on_text", language.now()),
                    it.id()));
  }

  private Notice notice(String title, String text, IncidentId id) {
    return new Notice(
        title, text, "/incidents/" + id + "/drill", WORDS.get("banner_link", language.now()));
  }
}
