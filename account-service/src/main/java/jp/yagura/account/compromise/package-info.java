/**
 * Follows incidents: an account that is reported as hijacked is marked until the incident is over.
 */
@NullMarked
package jp.yagura.account.compromise;

import org.jspecify.annotations.NullMarked;
