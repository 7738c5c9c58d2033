/** The pages on which staff report, and follow what became of it. */
@NullMarked
package jp.yagura.incident.intake;

import org.jspecify.annotations.NullMarked;
