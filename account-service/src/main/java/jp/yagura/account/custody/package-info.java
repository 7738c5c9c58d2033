/**
 * Who keeps the credentials of an official account and where, without any secret, and what is due
 * about it.
 */
@NullMarked
package jp.yagura.account.custody;

import org.jspecify.annotations.NullMarked;
