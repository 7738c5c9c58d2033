/**
 * What is handed to the mayor, the assembly and the archive about an incident, as a page and as
 * files: the situation at any moment (状況報告), and the final report with the record of each clause
 * (最終報告). Both are made from the record and keep nothing themselves.
 */
@NullMarked
package jp.yagura.incident.officialreport;

import org.jspecify.annotations.NullMarked;
