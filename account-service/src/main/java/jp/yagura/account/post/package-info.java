/**
 * What is posted on official accounts: drafted, looked through, agreed to as the municipality's
 * guideline says, posted, and corrected or withdrawn.
 */
@NullMarked
package jp.yagura.account.post;

import org.jspecify.annotations.NullMarked;
