/**
 * The main job through the gateway on the real stack, and what is left of it when parts of the
 * stack die.
 */
@NullMarked
package jp.yagura.acceptance;

import org.jspecify.annotations.NullMarked;
