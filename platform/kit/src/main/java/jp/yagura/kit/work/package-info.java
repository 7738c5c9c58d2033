@NullMarked
package jp.yagura.kit.work;

import org.jspecify.annotations.NullMarked;
