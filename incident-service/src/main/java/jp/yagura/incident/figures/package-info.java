/** How many reports there are, and how long it takes to confirm and to tell residents. */
@NullMarked
package jp.yagura.incident.figures;

import org.jspecify.annotations.NullMarked;
