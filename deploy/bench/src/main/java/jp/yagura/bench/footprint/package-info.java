/** How soon the stack is there and how much memory it takes. */
@NullMarked
package jp.yagura.bench.footprint;

import org.jspecify.annotations.NullMarked;
