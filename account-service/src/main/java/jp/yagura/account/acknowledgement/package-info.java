/**
 * Staff as private persons: that each has read what the guideline says to them, once a year and for
 * each version of it. Never which accounts they have.
 */
@NullMarked
package jp.yagura.account.acknowledgement;

import org.jspecify.annotations.NullMarked;
