/** What the municipality's guideline says about which accounts there may be. */
@NullMarked
package jp.yagura.account.opening;

import org.jspecify.annotations.NullMarked;
