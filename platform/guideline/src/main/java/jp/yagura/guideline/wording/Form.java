package jp.yagura.guideline.wording;

import org.jspecify.annotations.Nullable;

/** A form by the name the guideline gives it, such as 運用ポリシー (別記様式1). */
public record Form(Text name, @Nullable String number, @Nullable String clause, Origin origin) {}
