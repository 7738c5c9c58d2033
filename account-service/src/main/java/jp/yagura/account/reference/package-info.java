/**
 * Accounts that other bodies opened in projects of the municipality (NGS-2b): known by it, and
 * never official.
 */
@NullMarked
package jp.yagura.account.reference;

import org.jspecify.annotations.NullMarked;
