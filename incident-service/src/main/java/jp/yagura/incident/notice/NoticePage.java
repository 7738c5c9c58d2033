package jp.yagura.incident.notice;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/**
 * The page of one notice.
 *
 * @param rights what the reader may do
 * @param errors of the withdrawal form, or what was refused
 * @param reason what was typed as the reason of a withdrawal, or of approving alone
 * @param step the step that this publication fulfils, where it is still open; else null
 */
record NoticePage(
    IncidentFacts incident,
    NoticeView notice,
    Rights rights,
    FormErrors errors,
    String reason,
    @Nullable String step) {

  /**
   * What the reader may do.
   *
   * @param writer whether the reader may change it
   * @param own whether the reader wrote the text at work
   * @param strict whether authors never approve here
   * @param rule what the guideline says of a second person, or null
   */
  record Rights(boolean writer, boolean own, boolean strict, Playbooks.@Nullable Cited rule) {
    /** Whether somebody else has to approve. */
    public boolean barred() {
      return own && strict;
    }

    /** Whether the reader has to say why nobody else checked. */
    public boolean alone() {
      return own && !strict && rule != null;
    }
  }

  /** A revision with what it changed in the one before; the latest first. */
  public List<Issued> issued() {
    List<NoticeView.RevisionView> all = notice.revisions();
    return IntStream.range(0, all.size())
        .mapToObj(
            n ->
                new Issued(
                    all.get(n),
                    n == 0 ? null : TextDiff.of(all.get(n - 1).text(), all.get(n).text())))
        .toList()
        .reversed();
  }

  /** One revision; without changes where it is the first. */
  public record Issued(NoticeView.RevisionView revision, @Nullable TextDiff changes) {}

  /** What the text at work changes in what residents read; null when it is not an update. */
  public @Nullable TextDiff atWork() {
    return notice.updating()
        ? TextDiff.of(notice.revisions().getLast().text(), notice.text())
        : null;
  }

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

  /** When the incident was corrected after the text was written; null where it was not. */
  public @Nullable Instant correctedSince() {
    Instant corrected = incident.correctedAt();
    boolean older = corrected != null && notice.changedAt().isBefore(corrected);
    return older && notice.state() != NoticeState.WITHDRAWN ? corrected : null;
  }

  public List<Block> blocksEasy() {
    String body = notice.text().bodyEasy();
    return Block.of(body == null ? "" : body);
  }

  public List<Block> blocksEn() {
    String body = notice.text().bodyEn();
    return Block.of(body == null ? "" : body);
  }
}
