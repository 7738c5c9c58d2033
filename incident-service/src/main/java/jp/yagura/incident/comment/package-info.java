/** What the people at work on an incident write to each other. */
@NullMarked
package jp.yagura.incident.comment;

import org.jspecify.annotations.NullMarked;
