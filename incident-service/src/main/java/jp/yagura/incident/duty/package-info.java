/** What waits for a person: the steps that they own or have taken in hand. */
@NullMarked
package jp.yagura.incident.duty;

import org.jspecify.annotations.NullMarked;
