/** This service's own copy of who was told and who confirmed. */
@NullMarked
package jp.yagura.incident.delivery;

import org.jspecify.annotations.NullMarked;
