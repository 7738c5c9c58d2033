/** What is known better of an incident than it was reported, and what follows from it. */
@NullMarked
package jp.yagura.incident.correction;

import org.jspecify.annotations.NullMarked;
