/** What the guideline asks and what was answered, as the pages of the register show it. */
@NullMarked
package jp.yagura.account.console.papers;

import org.jspecify.annotations.NullMarked;
