/**
 * One search over all that is written in an incident. The other rooms know nothing of it: triggers
 * of {@code V5_8__search.sql} keep {@code searchable_text}, and {@code search_fold} of PostgreSQL
 * alone decides what is written alike (decision 31).
 */
package jp.yagura.incident.search;
