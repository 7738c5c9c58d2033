/** What waits for the person who is signed in to say that they have it. */
@NullMarked
package jp.yagura.notification.inbox;

import org.jspecify.annotations.NullMarked;
