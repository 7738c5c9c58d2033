/** Profiles and their coverage as texts and pages for people to proof-read. */
@NullMarked
package jp.yagura.guideline.page;

import org.jspecify.annotations.NullMarked;
