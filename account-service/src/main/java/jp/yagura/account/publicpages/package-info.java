/** What residents read: the list of official accounts, and whether an account is official. */
@NullMarked
package jp.yagura.account.publicpages;

import org.jspecify.annotations.NullMarked;
