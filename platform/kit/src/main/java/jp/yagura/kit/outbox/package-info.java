@NullMarked
package jp.yagura.kit.outbox;

import org.jspecify.annotations.NullMarked;
