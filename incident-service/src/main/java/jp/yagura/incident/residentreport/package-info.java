/**
 * Suspicious accounts as residents report them on the public side, and what PR makes of them: an
 * incident, a part of one, or nothing. Nobody is alarmed before that, unless several residents
 * report the same account. No guideline asks for it: a product default.
 */
@NullMarked
package jp.yagura.incident.residentreport;

import org.jspecify.annotations.NullMarked;
