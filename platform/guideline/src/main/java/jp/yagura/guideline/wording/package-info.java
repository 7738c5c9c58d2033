/** The words of a guideline: texts, roles, clauses, forms. The other packages build on these. */
@NullMarked
package jp.yagura.guideline.wording;

import org.jspecify.annotations.NullMarked;
