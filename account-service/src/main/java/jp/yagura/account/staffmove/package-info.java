/**
 * People who leave or move, from a list such as that of April (人事異動): whose accounts are left
 * without those who keep their credentials is asked of their heads on the same day.
 */
@NullMarked
package jp.yagura.account.staffmove;

import org.jspecify.annotations.NullMarked;
