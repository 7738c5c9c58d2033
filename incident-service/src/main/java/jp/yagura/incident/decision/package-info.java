/**
 * What the lead of a response decides about an incident as a whole, from its confirmation to its
 * end.
 */
@NullMarked
package jp.yagura.incident.decision;

import org.jspecify.annotations.NullMarked;
