/** Turns what happened to an incident into who has to be told. */
@NullMarked
package jp.yagura.notification.planning;

import org.jspecify.annotations.NullMarked;
