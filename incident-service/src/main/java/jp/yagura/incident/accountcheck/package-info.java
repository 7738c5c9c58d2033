/**
 * Accounts that share a key with a hijacked one are checked, each by the division that runs it. The
 * register says which they are; a division that finds something has reported it by that.
 */
@NullMarked
package jp.yagura.incident.accountcheck;

import org.jspecify.annotations.NullMarked;
