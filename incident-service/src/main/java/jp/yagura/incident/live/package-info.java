/**
 * Tells every open page what changed, on every replica: a shout over the database names the parts,
 * and the page fetches them through an ordinary request.
 */
@NullMarked
package jp.yagura.incident.live;

import org.jspecify.annotations.NullMarked;
