/** What may be posted, who agrees to it, and what is done about other people's posts. */
@NullMarked
package jp.yagura.guideline.posting;

import org.jspecify.annotations.NullMarked;
