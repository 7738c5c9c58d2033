/**
 * What the guideline has looked at again and again, account by account: when next, by whom, and
 * what came of it each time.
 */
@NullMarked
package jp.yagura.account.accountreview;

import org.jspecify.annotations.NullMarked;
