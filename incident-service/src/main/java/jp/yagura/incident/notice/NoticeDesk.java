package jp.yagura.incident.notice;

import jakarta.enterprise.context.Dependent;

/** Everything that public relations can do with a notice, for the API and the pages. */
@Dependent
public record NoticeDesk(
    DraftNotice drafting,
    RewriteNotice rewriting,
    ApproveNotice approval,
    PublishNotice publication,
    WithdrawNotice withdrawal,
    NoticeStep step) {}
