/** How many reports are accepted. */
@NullMarked
package jp.yagura.bench.report;

import org.jspecify.annotations.NullMarked;
