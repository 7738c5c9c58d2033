/** The page of one incident: its playbook, its stages and all that belongs to it. */
@NullMarked
package jp.yagura.incident.console.incident;

import org.jspecify.annotations.NullMarked;
