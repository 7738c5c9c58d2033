/** The public face of the notices: pages, JSON and Atom for residents, without sign-in. */
@NullMarked
package jp.yagura.incident.board;

import org.jspecify.annotations.NullMarked;
