/** From an accepted report to the mail that tells of it. */
@NullMarked
package jp.yagura.bench.alert;

import org.jspecify.annotations.NullMarked;
