/** This service's own copy of the register of official accounts. */
@NullMarked
package jp.yagura.incident.account;

import org.jspecify.annotations.NullMarked;
