/** The mail server: connections to it, what is handed over, what it answers. */
@NullMarked
package jp.yagura.notification.mail.server;

import org.jspecify.annotations.NullMarked;
