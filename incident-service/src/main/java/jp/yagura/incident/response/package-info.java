/** The incident and the stages of the response. */
@NullMarked
package jp.yagura.incident.response;

import org.jspecify.annotations.NullMarked;
