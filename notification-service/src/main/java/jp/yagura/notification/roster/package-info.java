/** The page on which an administrator keeps who is told, and sees when the offices are empty. */
@NullMarked
package jp.yagura.notification.roster;

import org.jspecify.annotations.NullMarked;
