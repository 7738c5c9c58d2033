/** Accounts to try the product with, marked as samples. */
@NullMarked
package jp.yagura.account.sample;

import org.jspecify.annotations.NullMarked;
