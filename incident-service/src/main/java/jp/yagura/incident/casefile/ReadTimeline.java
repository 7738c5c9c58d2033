package jp.yagura.incident.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.timeline.Timeline;
import jp.yagura.incident.timeline.TimelineItem;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** Reads what happened in an incident, in the order of recording. */
@ApplicationScoped
public class ReadTimeline {
  private final IncidentAccess desk;
  private final Timeline timeline;
  private final Language language;

  ReadTimeline(IncidentAccess desk, Timeline timeline, Language language) {
    this.desk = desk;
    this.timeline = timeline;
    this.language = language;
  }

  /** Empty when there is no such incident that the caller may see. */
  public Optional<Page<TimelineItem>> page(IncidentId id, @Nullable Cursor after, int limit) {
    return desk.visible(id).map(_ -> entries(id, after, limit));
  }

  private Page<TimelineItem> entries(IncidentId id, @Nullable Cursor after, int limit) {
    long sequence = after == null ? 0 : after.id().getLeastSignificantBits();
    List<TimelineItem> items = timeline.after(id, sequence, limit + 1, language.now());
    return Page.of(items, limit, ReadTimeline::cursor);
  }

  /** The entries' order is their sequence; it travels as the id of the cursor. */
  private static Cursor cursor(TimelineItem item) {
    return new Cursor(item.recordedAt(), new UUID(0, item.sequence()));
  }
}
