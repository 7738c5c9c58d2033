/**
 * Documents of an office as files: what stands in one is a value, {@link
 * jp.yagura.document.OfficeDocument}, from which PDF and Word files are made. Knows nothing of any
 * service and has no framework.
 */
@NullMarked
package jp.yagura.document;

import org.jspecify.annotations.NullMarked;
