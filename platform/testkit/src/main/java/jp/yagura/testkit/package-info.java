/** How every service is tested: on real parts, with a clock that moves when the test says so. */
@NullMarked
package jp.yagura.testkit;

import org.jspecify.annotations.NullMarked;
