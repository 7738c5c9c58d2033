/**
 * Reads official accounts where their platforms let everybody read them without a key, compares
 * them with the register and with what they were, and says what is unusual. Off unless the
 * deployment switches it on.
 */
@NullMarked
package jp.yagura.account.watch;

import org.jspecify.annotations.NullMarked;
