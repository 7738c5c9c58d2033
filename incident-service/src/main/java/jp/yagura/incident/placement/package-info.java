/**
 * Where a notice was put besides our own page: the web site, LINE, the loudspeakers, other
 * accounts. People put it there; this is their record of it.
 */
package jp.yagura.incident.placement;
