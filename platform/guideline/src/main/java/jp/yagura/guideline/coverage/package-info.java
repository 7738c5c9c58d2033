/** Which clause is met by what: a named control of the profile, or a person by hand. */
@NullMarked
package jp.yagura.guideline.coverage;

import org.jspecify.annotations.NullMarked;
