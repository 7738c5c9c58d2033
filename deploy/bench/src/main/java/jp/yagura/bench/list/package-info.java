/** The list of incidents, with few and with very many. */
@NullMarked
package jp.yagura.bench.list;

import org.jspecify.annotations.NullMarked;
