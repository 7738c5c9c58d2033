package jp.yagura.guideline.wording;

import org.jspecify.annotations.Nullable;

/** Whom readers of the guideline may ask, as printed in it. */
public record Contact(
    Text office,
    @Nullable Text place,
    @Nullable String phone,
    @Nullable String fax,
    @Nullable String mail,
    @Nullable String clause) {}
