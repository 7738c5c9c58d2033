package jp.yagura.incident.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.yagura.incident.NoticeId;

/**
 * Where a notice was put; whoever asks has looked whether the reader may see the notice. In
 * templates: {@code inject:placements.of(id)}.
 */
@Named("placements")
@ApplicationScoped
public class ReadPlacements {
  private final PlacementQueries queries;

  ReadPlacements(PlacementQueries queries) {
    this.queries = queries;
  }

  /** What counts, in the order of time. */
  @Transactional
  public List<Placement> of(NoticeId noticeId) {
    return queries.of(noticeId).stream().filter(Placement::stands).toList();
  }

  /** All media there are, for a form. */
  public List<Medium> media() {
    return List.of(Medium.values());
  }
}
