/** Backups of an installation of one machine or few: taken while it works, checked, restored. */
@NullMarked
package jp.yagura.backup;

import org.jspecify.annotations.NullMarked;
