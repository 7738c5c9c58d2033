package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yagura.contract.Addressee;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;

/**
 * Somebody wrote to the others at work.
 *
 * @param mailed those who were named and are mailed, the author not among them
 * @param unmailed what stands after an {@code @} and names nobody who could be mailed
 */
public record CommentAdded(
    IncidentSummary incident,
    String text,
    List<Addressee> mailed,
    List<String> unmailed,
    Instant at)
    implements Change {

  public CommentAdded {
    mailed = List.copyOf(mailed);
    unmailed = List.copyOf(unmailed);
  }

  @Override
  public IncidentId incidentId() {
    return new IncidentId(incident.incidentId());
  }

  /** What the timeline keeps of it. */
  Map<String, String> details() {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("text", text);
    if (!mailed.isEmpty()) {
      details.put("mailed", mailed.stream().map(Addressee::name).collect(Collectors.joining("、")));
    }
    if (!unmailed.isEmpty()) {
      details.put("unmailed", String.join("、", unmailed));
    }
    return details;
  }
}
