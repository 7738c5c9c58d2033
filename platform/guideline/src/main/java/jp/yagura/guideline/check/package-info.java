/** The rules a profile must keep beyond its form. Each rule has a name that its problems carry. */
@NullMarked
package jp.yagura.guideline.check;

import org.jspecify.annotations.NullMarked;
