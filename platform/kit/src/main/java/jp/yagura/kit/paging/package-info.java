@NullMarked
package jp.yagura.kit.paging;

import org.jspecify.annotations.NullMarked;
