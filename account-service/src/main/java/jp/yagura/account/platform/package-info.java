/** What accounts are called, and where on the web they are. */
@NullMarked
package jp.yagura.account.platform;

import org.jspecify.annotations.NullMarked;
