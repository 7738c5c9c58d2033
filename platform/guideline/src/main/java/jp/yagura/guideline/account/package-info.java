/** How an account is opened, shown, kept and closed. */
@NullMarked
package jp.yagura.guideline.account;

import org.jspecify.annotations.NullMarked;
