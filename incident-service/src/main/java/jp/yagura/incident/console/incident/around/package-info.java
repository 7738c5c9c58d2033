/** What belongs to an incident and is not its playbook. */
@NullMarked
package jp.yagura.incident.console.incident.around;

import org.jspecify.annotations.NullMarked;
