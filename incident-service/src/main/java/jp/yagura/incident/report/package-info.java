/** What members of staff report, and the receipt they get. */
@NullMarked
package jp.yagura.incident.report;

import org.jspecify.annotations.NullMarked;
