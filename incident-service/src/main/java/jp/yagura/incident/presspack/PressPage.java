package jp.yagura.incident.presspack;

import java.util.List;
import java.util.UUID;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.notice.NoticeState;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.kit.page.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the material for the press is taken and who was given it is written down.
 *
 * @param writer whether the reader may write it down
 * @param form what was typed and refused, or nothing yet
 * @param wrong the record whose taking back was refused, or null
 * @param step the step that asks for it and is open; null when there is none
 */
record PressPage(
    IncidentFacts incident,
    NoticeView notice,
    List<PressProvisionView> provisions,
    boolean writer,
    PressForm form,
    FormErrors errors,
    @Nullable UUID wrong,
    @Nullable String step) {

  /** The address of the notice. */
  public String noticePath() {
    return "/incidents/" + incident.id() + "/notices/" + notice.id();
  }

  /** The address of its files, without the ending. */
  public String packPath() {
    return noticePath() + "/press-pack";
  }

  /** The id of the field for why a record is taken back; what is refused is pointed at. */
  public String reasonField(PressProvisionView provision) {
    return refused(provision) ? "reason" : "reason-" + provision.id();
  }

  /** Whether taking this record back was refused. */
  public boolean refused(PressProvisionView provision) {
    return provision.id().equals(wrong);
  }

  /** Whether there is material: none of a notice that was taken back. */
  public boolean available() {
    return notice.state() != NoticeState.WITHDRAWN;
  }

  /** Whether nobody has approved the text yet. */
  public boolean draft() {
    return notice.state() == NoticeState.DRAFT || notice.state() == NoticeState.REVISING;
  }
}
