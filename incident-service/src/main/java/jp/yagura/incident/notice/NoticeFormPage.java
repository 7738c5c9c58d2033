package jp.yagura.incident.notice;

import java.util.List;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.page.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The compose page.
 *
 * @param noticeId null for a notice that is not kept yet
 * @param version the tag that saving must match; empty for a new notice
 * @param nextUpdate what stands in the field for the time of the next notice
 * @param overtaken what somebody else kept meanwhile, or null
 */
record NoticeFormPage(
    IncidentFacts incident,
    @Nullable NoticeId noticeId,
    String version,
    NoticeText text,
    String nextUpdate,
    FormErrors errors,
    @Nullable NoticeView overtaken) {

  /** Where the form comes from, and where it goes. */
  public String action() {
    return here() + (noticeId == null ? "/notices/new" : "/edit");
  }

  /** Where one gets without saving. */
  public String back() {
    return here();
  }

  private String here() {
    return "/incidents/" + incident.id() + (noticeId == null ? "" : "/notices/" + noticeId);
  }

  /** What was typed, against what somebody else has kept meanwhile. */
  public TextDiff difference() {
    return TextDiff.of(overtaken == null ? text : overtaken.text(), text);
  }

  public List<NoticeText.Kind> kinds() {
    return List.of(NoticeText.Kind.values());
  }

  public List<Block> blocks() {
    return Block.of(text.body());
  }

  public List<Block> blocksEasy() {
    return Block.of(text.bodyEasy() == null ? "" : text.bodyEasy());
  }

  public List<Block> blocksEn() {
    return Block.of(text.bodyEn() == null ? "" : text.bodyEn());
  }
}
