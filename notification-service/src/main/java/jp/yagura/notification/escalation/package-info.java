/** Watches an alarm until a human confirms it, and climbs while nobody does. */
@NullMarked
package jp.yagura.notification.escalation;

import org.jspecify.annotations.NullMarked;
