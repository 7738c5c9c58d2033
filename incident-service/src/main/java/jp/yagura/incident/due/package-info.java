/**
 * One way in which whatever waits in an incident is told when its time has come. It knows no other
 * kind of waiting: each is a {@link jp.yagura.incident.due.DueSource} in its own room.
 */
@NullMarked
package jp.yagura.incident.due;

import org.jspecify.annotations.NullMarked;
