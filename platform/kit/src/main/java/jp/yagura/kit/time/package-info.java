@NullMarked
package jp.yagura.kit.time;

import org.jspecify.annotations.NullMarked;
