package jp.yagura.incident.notice.desk;

import java.util.List;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.notice.text.Block;
import jp.yagura.incident.response.IncidentFacts;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.Version;

/**
 * The page of one notice.
 *
 * @param writer whether the reader may change it
 * @param errors of the withdrawal form, or what was refused
 * @param reason what was typed as the reason of a withdrawal
 * @param stepOpen whether the step that this publication fulfils is still open
 */
record Viewing(
    IncidentFacts incident,
    NoticeView notice,
    boolean writer,
    FormErrors errors,
    String reason,
    boolean stepOpen) {

  /** The address of the notice. */
  public String here() {
    return "/incidents/" + incident.id() + "/notices/" + notice.id();
  }

  /** What a form must send to change the notice as the reader sees it. */
  public String version() {
    return Version.quoted(notice.version());
  }

  public List<Block> blocks() {
    return Block.of(notice.text().body());
  }

  public List<Block> blocksEn() {
    String body = notice.text().bodyEn();
    return Block.of(body == null ? "" : body);
  }
}
