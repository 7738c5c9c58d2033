/** The words of the page of an incident, in bundles. */
@NullMarked
package jp.yagura.incident.console.words;

import org.jspecify.annotations.NullMarked;
