/** How an account stands, and which moves are legal. */
@NullMarked
package jp.yagura.account.state;

import org.jspecify.annotations.NullMarked;
