/**
 * Measures the running stack beside floors taken in the same run; machines are noisy, ratios less
 * so.
 */
@NullMarked
package jp.yagura.bench;

import org.jspecify.annotations.NullMarked;
