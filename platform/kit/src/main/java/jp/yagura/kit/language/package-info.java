@NullMarked
package jp.yagura.kit.language;

import org.jspecify.annotations.NullMarked;
