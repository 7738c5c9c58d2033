package jp.yagura.incident.notice.desk;

import jakarta.enterprise.context.Dependent;
import jp.yagura.incident.notice.ApproveNotice;
import jp.yagura.incident.notice.DraftNotice;
import jp.yagura.incident.notice.PublishNotice;
import jp.yagura.incident.notice.RewriteNotice;
import jp.yagura.incident.notice.WithdrawNotice;

/** Everything that public relations can do with a notice, for the API and the pages. */
@Dependent
public record NoticeDesk(
    DraftNotice drafting,
    RewriteNotice rewriting,
    ApproveNotice approval,
    PublishNotice publication,
    WithdrawNotice withdrawal,
    NoticeStep step) {}
