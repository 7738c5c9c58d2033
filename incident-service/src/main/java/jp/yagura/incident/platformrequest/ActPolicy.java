package jp.yagura.incident.platformrequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.yagura.incident.incident.OccurredAtPolicy;
import jp.yagura.kit.refusal.Refused;

/** Who may act on a request, and what is to be written down with an act. */
final class ActPolicy {
  private ActPolicy() {}

  /**
   * The lead acts, and so that nothing waits for one division, the head of the division concerned.
   */
  static Optional<Refused> refuses(RequestSituation situation) {
    return situation.leads() || situation.heads()
        ? Optional.empty()
        : Optional.of(Refused.forbidden("platform-request-by-lead-or-head"));
  }

  /** Nothing new begins when the incident is over; answers may still come in. */
  static Optional<Refused> refusesBeginning(RequestSituation situation) {
    return situation.stage().ended()
        ? Optional.of(Refused.conflict("incident-ended").with("stage", situation.stage()))
        : Optional.empty();
  }

  /** One refusal per field that cannot be taken. */
  static List<Refused> refusesWords(
      PlatformRequestAct act, PlatformRequestContent content, RequestSituation situation) {
    List<Refused> refusals = new ArrayList<>();
    switch (act) {
      case PlatformRequestAct.Rewrite it ->
          refusals.addAll(draft(it.content(), situation.evidence()));
      case PlatformRequestAct.Send it -> {
        refusals.addAll(ContentPolicy.refusesSending(content));
        ContentPolicy.length(refusals, "ticket", it.ticket(), ContentPolicy.LONGEST_TICKET);
      }
      case PlatformRequestAct.NoteTicket it -> {
        if (it.ticket().isBlank()) {
          refusals.add(Refused.invalid("ticket", "platform-request-ticket-missing"));
        }
        ContentPolicy.length(refusals, "ticket", it.ticket(), ContentPolicy.LONGEST_TICKET);
      }
      case PlatformRequestAct.TurnDown it -> {
        if (it.reason().isBlank()) {
          refusals.add(Refused.invalid("reason", "reason-missing"));
        }
        ContentPolicy.length(refusals, "reason", it.reason(), ContentPolicy.LONGEST_WORDS);
      }
      case PlatformRequestAct.Finish it ->
          ContentPolicy.length(refusals, "note", it.note(), ContentPolicy.LONGEST_WORDS);
      case PlatformRequestAct.AskAgain it ->
          ContentPolicy.length(refusals, "note", it.note(), ContentPolicy.LONGEST_WORDS);
      case PlatformRequestAct.TakeBack it ->
          ContentPolicy.length(refusals, "reason", it.reason(), ContentPolicy.LONGEST_WORDS);
      case PlatformRequestAct.Discard _, PlatformRequestAct.Acknowledge _ -> {}
    }
    OccurredAtPolicy.refuses("at", act.at(), situation.now()).ifPresent(refusals::add);
    return refusals;
  }

  private static List<Refused> draft(PlatformRequestContent content, Set<UUID> evidence) {
    return ContentPolicy.refusesDraft(content, evidence);
  }
}
