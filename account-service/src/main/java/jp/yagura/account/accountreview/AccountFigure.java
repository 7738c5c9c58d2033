package jp.yagura.account.accountreview;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure of an account, and the day in Japan on which it was so. */
record AccountFigure(LocalDate day, BigDecimal figure) {}
