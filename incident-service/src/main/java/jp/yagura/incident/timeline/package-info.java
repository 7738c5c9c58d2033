/** What happened in an incident, who did it, when it happened and when it was recorded. */
@NullMarked
package jp.yagura.incident.timeline;

import org.jspecify.annotations.NullMarked;
