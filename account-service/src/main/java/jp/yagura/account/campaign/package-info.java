/**
 * Prize campaigns: what residents may know of them, and closer looks at the accounts while they
 * run. Fakes appear within hours of their beginning.
 */
@NullMarked
package jp.yagura.account.campaign;

import org.jspecify.annotations.NullMarked;
