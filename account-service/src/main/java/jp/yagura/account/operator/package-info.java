/** Who runs an account: the division it passes to, and the contractor that works for it. */
@NullMarked
package jp.yagura.account.operator;

import org.jspecify.annotations.NullMarked;
