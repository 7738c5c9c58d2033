/** Pictures that came with a report: kept as they were sent, shown to few, every look noted. */
@NullMarked
package jp.yagura.incident.evidence;

import org.jspecify.annotations.NullMarked;
