package jp.yagura.account.closing;

import org.jspecify.annotations.Nullable;

/**
 * The account that is to end.
 *
 * @param division the division that runs it
 * @param accountClass which kind of account it was opened as, where the guideline knows several
 */
public record ClosingCase(String municipality, String division, @Nullable String accountClass) {}
