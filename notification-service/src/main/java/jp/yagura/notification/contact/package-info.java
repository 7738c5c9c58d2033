/** Who can be told: per municipality and role, from the role mailbox up to the administrator. */
@NullMarked
package jp.yagura.notification.contact;

import org.jspecify.annotations.NullMarked;
