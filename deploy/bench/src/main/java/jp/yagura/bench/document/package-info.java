/** What a run writes, and where it was made. */
@NullMarked
package jp.yagura.bench.document;

import org.jspecify.annotations.NullMarked;
