/** A human says that the alarm arrived: by the one-time link or in the console. */
@NullMarked
package jp.yagura.notification.ack;

import org.jspecify.annotations.NullMarked;
