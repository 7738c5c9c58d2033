/** What the municipality's guideline asks before an account is opened, and what is kept of it. */
@NullMarked
package jp.yagura.account.opening;

import org.jspecify.annotations.NullMarked;
