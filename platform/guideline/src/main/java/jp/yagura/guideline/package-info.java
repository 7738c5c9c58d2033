/**
 * Municipal guidelines as data. Start at {@link jp.yagura.guideline.Guidelines}: it holds the
 * profiles of all municipalities, each a {@link jp.yagura.guideline.GuidelineProfile}.
 */
@NullMarked
package jp.yagura.guideline;

import org.jspecify.annotations.NullMarked;
