/** Fakes that incidents have confirmed: what the public check warns of by name. */
@NullMarked
package jp.yagura.account.fake;

import org.jspecify.annotations.NullMarked;
