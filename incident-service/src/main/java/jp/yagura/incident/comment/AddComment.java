package jp.yagura.incident.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.contract.Addressee;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.people.KnownPeople;
import jp.yagura.incident.people.Person;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.CommentAdded;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Adds a comment to the timeline; it stays for good. Who is named in it is mailed. */
@ApplicationScoped
public class AddComment {
  private final IncidentAccess desk;
  private final KnownPeople known;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  AddComment(
      IncidentAccess desk,
      KnownPeople known,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.desk = desk;
    this.known = known;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * A comment as it was kept.
   *
   * @param mailed names of those who are mailed
   * @param unmailed what stands after an {@code @} and names nobody who could be mailed
   */
  public record Comment(
      long sequence,
      IncidentId incidentId,
      Actor who,
      Instant at,
      String text,
      List<String> mailed,
      List<String> unmailed) {}

  /**
   * Keeps it.
   *
   * @param picked ids of people to be named besides those whom the text names
   */
  @Transactional
  public Outcome<Comment> add(IncidentId incidentId, String text, Collection<String> picked) {
    Optional<IncidentFacts> incident = desk.visible(incidentId);
    if (incident.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    String me = caller.subject();
    List<Person> people = known.seeing(incident.get());
    var mentions = new ReadMentions(people);
    String plain = withPicked(text.strip(), picked, people, mentions);
    ReadMentions.Found found = mentions.in(plain);
    List<String> unmailed = new ArrayList<>(found.unknown());
    List<Addressee> mailed = new ArrayList<>();
    for (Person person : found.people()) {
      Addressee to = person.addressee();
      if (to == null) {
        unmailed.add(person.name());
      } else if (!person.subject().equals(me)) {
        mailed.add(to);
      }
    }
    return Outcome.done(kept(incident.get(), plain, mailed, unmailed));
  }

  /** Keeps what somebody else wrote, whose words name nobody here. */
  @Transactional
  public Outcome<Comment> quote(IncidentId incidentId, String text) {
    return desk.visible(incidentId)
        .map(it -> Outcome.done(kept(it, text.strip(), List.of(), List.of())))
        .orElseGet(() -> Outcome.refused(Refused.notFound()));
  }

  private Comment kept(
      IncidentFacts incident, String text, List<Addressee> mailed, List<String> unmailed) {
    Actor by = caller.actor();
    Instant now = clock.instant();
    long sequence =
        chronicle.record(new CommentAdded(incident.summary(), text, mailed, unmailed, now), by);
    List<String> names = mailed.stream().map(Addressee::name).toList();
    return new Comment(sequence, incident.id(), by, now, text, names, unmailed);
  }

  /** Those who were picked from the list and are not in the text stand before it. */
  private static String withPicked(
      String text, Collection<String> picked, List<Person> people, ReadMentions mentions) {
    ReadMentions.Found found = mentions.in(text);
    var before = new StringBuilder();
    people.stream()
        .filter(it -> picked.contains(it.subject()) && !found.people().contains(it))
        .forEach(it -> before.append('@').append(ReadMentions.written(it, people)).append(' '));
    return before + text;
  }
}
