package jp.yagura.account.imports;

/**
 * What is wrong with a row.
 *
 * @param field the column it is about, as the entry's field is called
 * @param code stable name, as of a refusal
 * @param detail a sentence that says how to put it right, in the reader's language
 */
record Fault(String field, String code, String detail) {}
