/**
 * Giving the press what a notice says: the material as a file (報道提供資料), and the record of whom it
 * was given to and when (NGS-10.1, FJI-10.2b).
 */
@NullMarked
package jp.yagura.incident.presspack;

import org.jspecify.annotations.NullMarked;
