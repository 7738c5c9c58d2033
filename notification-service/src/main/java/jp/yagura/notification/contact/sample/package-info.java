/** Contacts to try the product with. */
@NullMarked
package jp.yagura.notification.contact.sample;

import org.jspecify.annotations.NullMarked;
