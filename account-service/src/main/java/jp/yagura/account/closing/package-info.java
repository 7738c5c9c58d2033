/** What the municipality's guideline asks before an account ends, and what is kept of it. */
@NullMarked
package jp.yagura.account.closing;

import org.jspecify.annotations.NullMarked;
