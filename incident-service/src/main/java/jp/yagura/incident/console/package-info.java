/** The pages on which the response to an incident is led. */
@NullMarked
package jp.yagura.incident.console;

import org.jspecify.annotations.NullMarked;
