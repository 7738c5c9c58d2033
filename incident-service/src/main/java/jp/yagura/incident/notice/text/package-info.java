/** What a notice says, and the templates it begins with. */
@NullMarked
package jp.yagura.incident.notice.text;

import org.jspecify.annotations.NullMarked;
