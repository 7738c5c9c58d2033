/** The register's pages for staff. */
@NullMarked
package jp.yagura.account.console;

import org.jspecify.annotations.NullMarked;
