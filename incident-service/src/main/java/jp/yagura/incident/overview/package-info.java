/** Incidents as they are read: lists, one incident with all that belongs to it, its timeline. */
@NullMarked
package jp.yagura.incident.overview;

import org.jspecify.annotations.NullMarked;
