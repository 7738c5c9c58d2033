@NullMarked
package jp.yagura.kit.inbox;

import org.jspecify.annotations.NullMarked;
