@NullMarked
package jp.yagura.kit.page;

import org.jspecify.annotations.NullMarked;
