/** What is to be done, by whom and in what order, when something happens to an account. */
@NullMarked
package jp.yagura.guideline.playbook;

import org.jspecify.annotations.NullMarked;
