/** When the offices of a municipality are staffed; days are those of Tokyo. */
@NullMarked
package jp.yagura.kit.calendar;

import org.jspecify.annotations.NullMarked;
