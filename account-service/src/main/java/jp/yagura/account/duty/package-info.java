/**
 * What people have to do about the register until a day: asked for by the rooms that know of it,
 * told when it is asked, when it is due and week by week after, shown in one list.
 */
@NullMarked
package jp.yagura.account.duty;

import org.jspecify.annotations.NullMarked;
