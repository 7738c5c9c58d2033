/** What is known of the platforms: their forms for requests, and after which time to ask again. */
@NullMarked
package jp.yagura.guideline.platform;

import org.jspecify.annotations.NullMarked;
