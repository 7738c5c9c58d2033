/** What happened to an account: who changed what, when and why. */
@NullMarked
package jp.yagura.account.history;

import org.jspecify.annotations.NullMarked;
