package jp.yagura.incident.notice;

import java.time.Instant;
import java.util.function.Supplier;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;

/**
 * What a notice has to know of the world to decide on an act.
 *
 * @param second whether its author may approve it
 * @param incident taken in hand when an event leaves, so that an incident's events leave in the
 *     order of its changes
 */
record NoticeSituation(
    Actor by, Instant now, SecondPersonPolicy second, Supplier<IncidentSummary> incident) {}
