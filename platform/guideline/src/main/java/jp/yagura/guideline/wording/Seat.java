package jp.yagura.guideline.wording;

import org.jspecify.annotations.Nullable;

/** What a role is called in this municipality, and the division it sits in. */
public record Seat(Text title, @Nullable Text division, @Nullable String clause, Origin origin) {}
