package jp.yagura.guideline.playbook;

import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * One kind of incident that staff can report, with what code asks about it. Code never knows a kind
 * by its id.
 *
 * @param id such as HIJACK
 * @param label what a reporter says who chooses it
 * @param severity how bad it usually is; the lead of an incident may change it
 * @param ownAccountTaken whether an official account is in other hands
 * @param fakeExists whether somebody else's account poses as an official one
 * @param noticeTemplate what a notice on it is about, see {@link #notice}; absent where it follows
 *     from the two before
 * @param origin whether this is the guideline's or a product default
 * @param clause the clause that says so; absent for a product default
 */
public record IncidentKind(
    String id,
    Text label,
    Severity severity,
    boolean ownAccountTaken,
    boolean fakeExists,
    @Nullable NoticeTemplate noticeTemplate,
    Origin origin,
    @Nullable String clause) {

  /** What a notice to residents on it is about. */
  public NoticeTemplate notice() {
    if (noticeTemplate != null) {
      return noticeTemplate;
    }
    if (ownAccountTaken) {
      return NoticeTemplate.HIJACK;
    }
    return fakeExists ? NoticeTemplate.IMPERSONATION : NoticeTemplate.OTHER;
  }
}
