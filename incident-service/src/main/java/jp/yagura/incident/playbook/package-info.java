/** The playbook of the municipality in force, and the one that an incident began under. */
@NullMarked
package jp.yagura.incident.playbook;

import org.jspecify.annotations.NullMarked;
