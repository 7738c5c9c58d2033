@NullMarked
package jp.yagura.kit.refusal;

import org.jspecify.annotations.NullMarked;
