/** This service's own copy of the incidents it alerts about, fed by events. */
@NullMarked
package jp.yagura.notification.incident;

import org.jspecify.annotations.NullMarked;
