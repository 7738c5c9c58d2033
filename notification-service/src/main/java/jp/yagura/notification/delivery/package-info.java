/** Carries due alerts to their channel: claims them, sends, records, tries again. */
@NullMarked
package jp.yagura.notification.delivery;

import org.jspecify.annotations.NullMarked;
