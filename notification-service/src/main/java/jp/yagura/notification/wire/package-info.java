/** Names under which values travel in JSON, events and addresses. */
@NullMarked
package jp.yagura.notification.wire;

import org.jspecify.annotations.NullMarked;
