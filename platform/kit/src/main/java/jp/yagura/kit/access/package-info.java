@NullMarked
package jp.yagura.kit.access;

import org.jspecify.annotations.NullMarked;
