/**
 * What the page of an account on its platform shows: the link back, what the guideline has it say,
 * the platform's verified mark; with a picture as proof, and looked at again after a time.
 */
@NullMarked
package jp.yagura.account.profilecheck;

import org.jspecify.annotations.NullMarked;
