/** The steps of an incident: who does what, in which order, until when. */
@NullMarked
package jp.yagura.incident.step;

import org.jspecify.annotations.NullMarked;
