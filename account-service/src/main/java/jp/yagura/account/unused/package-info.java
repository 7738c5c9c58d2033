/** Platforms that a municipality does not use, so that residents can be told so. */
@NullMarked
package jp.yagura.account.unused;

import org.jspecify.annotations.NullMarked;
