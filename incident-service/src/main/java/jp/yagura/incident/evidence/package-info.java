/**
 * What shows what happened in an incident: pictures, mails, saved pages, addresses that somebody
 * looked at. It comes with a report or at any time afterwards, nobody changes it, and each piece is
 * linked to the one before it, so that whoever changes one is found out.
 */
@NullMarked
package jp.yagura.incident.evidence;

import org.jspecify.annotations.NullMarked;
