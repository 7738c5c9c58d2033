/** The stages that a guideline prescribes for opening and closing, and how each was passed. */
@NullMarked
package jp.yagura.account.procedure;

import org.jspecify.annotations.NullMarked;
