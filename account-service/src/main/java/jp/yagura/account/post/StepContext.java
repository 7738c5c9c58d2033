package jp.yagura.account.post;

import java.time.Instant;
import jp.yagura.contract.Actor;

/** A step on a post that is held, by whom and when. */
record StepContext(Post post, PostStep step, ApprovalRule rule, Actor by, Instant now) {}
