@NullMarked
package jp.yagura.kit.idempotency;

import org.jspecify.annotations.NullMarked;
