/** One row per recipient, channel and occasion, with its state and attempts. */
@NullMarked
package jp.yagura.notification.alert;

import org.jspecify.annotations.NullMarked;
