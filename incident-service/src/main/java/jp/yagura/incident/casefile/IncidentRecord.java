package jp.yagura.incident.casefile;

import java.time.Instant;
import java.util.List;
import jp.yagura.incident.timeline.TimelineItem;

/**
 * What stands on the printed report beside the page's own content.
 *
 * @param at when it was made
 * @param by who made it
 * @param profileVersion of the guideline that the incident began under
 * @param files the address of the same as files, without the ending
 * @param story the timeline from its beginning
 */
public record IncidentRecord(
    Instant at,
    String by,
    String profileVersion,
    String files,
    List<Milestone> milestones,
    List<TimelineItem> story) {}
