/** Where public relations works on notices: the API and the pages. */
@NullMarked
package jp.yagura.incident.notice.desk;

import org.jspecify.annotations.NullMarked;
