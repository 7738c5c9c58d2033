package jp.yagura.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What incident-service tells about persons who take part in an incident, rather than roles. */
public sealed interface PersonEvent extends IncidentEvent {

  /**
   * Somebody wants to hear what becomes of an incident. Who watches already is told of once.
   *
   * @param watcher who watches
   * @param onlyOf the division whose incidents the watcher may see; null for who sees all
   */
  record WatcherAdded(
      IncidentSummary incident, Addressee watcher, @Nullable String onlyOf, Instant at)
      implements PersonEvent {}

  /**
   * Somebody wants to hear no more of an incident.
   *
   * @param watcher the person's id at the identity provider
   */
  record WatcherRemoved(IncidentSummary incident, String watcher, Instant at)
      implements PersonEvent {}

  /**
   * Somebody named people in a comment.
   *
   * @param comment sequence of the comment in the incident's timeline
   * @param text the comment
   * @param to those who are to be told; the author is not among them
   */
  record PersonMentioned(
      IncidentSummary incident, Actor by, long comment, String text, List<Addressee> to, Instant at)
      implements PersonEvent {

    public PersonMentioned {
      to = List.copyOf(to);
    }
  }

  /**
   * Somebody is asked to take over what another has in hand, who has it until then.
   *
   * @param stepTitle of the step; null for the lead of the incident
   * @param from who asks
   * @param to who is asked
   * @param note what to know for it, in people's words
   */
  record HandoverOffered(
      IncidentSummary incident,
      UUID handoverId,
      @Nullable String stepTitle,
      Actor from,
      Addressee to,
      String note,
      Instant at)
      implements PersonEvent {}

  /**
   * Who was asked to take something over answered.
   *
   * @param stepTitle as in {@link HandoverOffered}
   * @param accepted whether it was taken over
   * @param by who answered
   * @param to who had asked; null when no address of that person is known
   * @param reason why not, in people's words; null when none was given
   */
  record HandoverAnswered(
      IncidentSummary incident,
      UUID handoverId,
      @Nullable String stepTitle,
      boolean accepted,
      Actor by,
      @Nullable Addressee to,
      @Nullable String reason,
      Instant at)
      implements PersonEvent {}
}
