@NullMarked
package jp.yagura.kit.audit;

import org.jspecify.annotations.NullMarked;
