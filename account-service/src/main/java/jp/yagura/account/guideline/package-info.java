/** The guidelines of the municipalities, as the register obeys them. */
@NullMarked
package jp.yagura.account.guideline;

import org.jspecify.annotations.NullMarked;
