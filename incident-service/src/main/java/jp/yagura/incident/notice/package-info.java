/**
 * What residents are told about an incident: drafted from a template, approved, published, updated
 * and withdrawn by public relations.
 */
@NullMarked
package jp.yagura.incident.notice;

import org.jspecify.annotations.NullMarked;
