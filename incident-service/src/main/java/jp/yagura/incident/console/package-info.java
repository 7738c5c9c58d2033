/** The first page, and the list of incidents. */
@NullMarked
package jp.yagura.incident.console;

import org.jspecify.annotations.NullMarked;
