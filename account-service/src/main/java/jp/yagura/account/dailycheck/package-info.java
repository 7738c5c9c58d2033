/**
 * Somebody looks at an account each day on platforms that no program may read by their terms, says
 * whether it is as it should be, and missed looks climb.
 */
@NullMarked
package jp.yagura.account.dailycheck;

import org.jspecify.annotations.NullMarked;
