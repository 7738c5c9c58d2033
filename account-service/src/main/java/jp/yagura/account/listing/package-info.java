/** What is asked of the list of accounts: which ones, in which order, from where on. */
@NullMarked
package jp.yagura.account.listing;

import org.jspecify.annotations.NullMarked;
