package jp.yagura.incident.officialreport;

import java.time.Instant;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.incident.casefile.IncidentView;
import jp.yagura.incident.casefile.RelatedRecords;
import jp.yagura.incident.casefile.StepCard;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.platformrequest.PlatformRequestView;
import jp.yagura.incident.presspack.PressProvisionView;

/**
 * What a report on an incident is made from.
 *
 * @param at when it is made
 * @param by who makes it
 * @param city the name of the municipality
 * @param cards the steps that apply, with what was written down
 * @param fakeExists whether its kind says that there is a fake
 * @param requests to platforms that were sent
 * @param press whom of the press the notices were given to
 * @param evidence how many pictures are kept
 */
record CaseFacts(
    Instant at,
    Actor by,
    String city,
    IncidentView view,
    RelatedRecords related,
    List<StepCard> cards,
    boolean fakeExists,
    List<PlatformRequestView> requests,
    List<PressProvisionView> press,
    int evidence) {

  IncidentFacts incident() {
    return view.facts();
  }

  /** How many of the steps that apply are done or waived. */
  long settled() {
    return cards.stream().filter(StepCard::settled).count();
  }
}
