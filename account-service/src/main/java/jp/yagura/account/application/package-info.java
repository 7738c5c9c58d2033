/**
 * Applications about an account: to open one, to change its operation policy, to close it. Each is
 * a case whose stages come from the municipality's guideline; each stage belongs to its owner and
 * is done by acting. What PR writes down afterwards says so and why.
 */
@NullMarked
package jp.yagura.account.application;

import org.jspecify.annotations.NullMarked;
