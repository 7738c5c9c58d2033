package jp.yagura.account.watch;

import jp.yagura.account.finding.FindingKind;
import org.jspecify.annotations.Nullable;

/** That something of an account is another than it was. */
record Drift(FindingKind kind, @Nullable String before, @Nullable String after) {}
