/** What an alert reads like as an e-mail, and handing it to the mail server. */
@NullMarked
package jp.yagura.notification.mail;

import org.jspecify.annotations.NullMarked;
