@NullMarked
package jp.yagura.kit.tenancy;

import org.jspecify.annotations.NullMarked;
