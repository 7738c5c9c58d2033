/** The register as a file for spreadsheets. */
@NullMarked
package jp.yagura.account.export;

import org.jspecify.annotations.NullMarked;
