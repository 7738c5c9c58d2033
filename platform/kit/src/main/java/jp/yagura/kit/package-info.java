/** What every service does the same way. One package per concern; none knows a service. */
@NullMarked
package jp.yagura.kit;

import org.jspecify.annotations.NullMarked;
