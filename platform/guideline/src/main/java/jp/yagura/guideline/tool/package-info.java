/** Tools for the people who own the text: check, diff, render, coverage. */
@NullMarked
package jp.yagura.guideline.tool;

import org.jspecify.annotations.NullMarked;
