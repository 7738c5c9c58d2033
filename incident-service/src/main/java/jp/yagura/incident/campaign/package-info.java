/** Prize campaigns of the register, as far as a fake of an account is worse while one runs. */
@NullMarked
package jp.yagura.incident.campaign;

import org.jspecify.annotations.NullMarked;
