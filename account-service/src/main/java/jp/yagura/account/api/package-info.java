/** The register for programs, by JSON. */
@NullMarked
package jp.yagura.account.api;

import org.jspecify.annotations.NullMarked;
