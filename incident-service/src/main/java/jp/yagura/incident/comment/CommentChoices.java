package jp.yagura.incident.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.people.KnownPeople;
import jp.yagura.incident.people.Person;
import jp.yagura.kit.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Whom a comment can name. In templates: {@code inject:mentions.of(incident)}. */
@Named("mentions")
@ApplicationScoped
public class CommentChoices {
  private final KnownPeople known;
  private final CurrentCaller caller;

  CommentChoices(KnownPeople known, CurrentCaller caller) {
    this.known = known;
    this.caller = caller;
  }

  /**
   * Somebody who can be named.
   *
   * @param written as it stands after the {@code @}
   */
  public record Choice(String subject, String name, @Nullable String division, String written) {}

  /** Everybody but the reader who may see the incident and can be mailed. */
  public List<Choice> of(IncidentFacts incident) {
    List<Person> people = known.seeing(incident);
    String me = caller.subject();
    return people.stream()
        .filter(it -> it.email() != null && !it.subject().equals(me))
        .map(
            it ->
                new Choice(
                    it.subject(), it.name(), it.division(), ReadMentions.written(it, people)))
        .toList();
  }
}
