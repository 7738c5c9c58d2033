/** Shows the deliveries to people and programs, and lets them act on a stuck one. */
@NullMarked
package jp.yagura.notification.overview;

import org.jspecify.annotations.NullMarked;
