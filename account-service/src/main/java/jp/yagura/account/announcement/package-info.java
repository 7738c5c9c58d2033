/**
 * Which notices about incidents residents can read, as incident-service tells it: the public check
 * and the list lead to them.
 */
@NullMarked
package jp.yagura.account.announcement;

import org.jspecify.annotations.NullMarked;
