/** What was noticed about an official account that may mean harm, until somebody deals with it. */
@NullMarked
package jp.yagura.account.finding;

import org.jspecify.annotations.NullMarked;
