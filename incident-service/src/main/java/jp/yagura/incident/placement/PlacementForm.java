package jp.yagura.incident.placement;

import jp.yagura.incident.notice.NoticeView;
import jp.yagura.kit.page.FormErrors;

/** The form that records where a notice was put, as it was sent and refused. */
record PlacementForm(
    NoticeView notice, String medium, String place, String at, FormErrors errors) {}
