/** When an office is staffed: national holidays, year end, office hours; all of it data. */
@NullMarked
package jp.yagura.notification.calendar;

import org.jspecify.annotations.NullMarked;
