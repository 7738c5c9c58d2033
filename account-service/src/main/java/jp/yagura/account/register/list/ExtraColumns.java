package jp.yagura.account.register.list;

import java.util.List;
import java.util.Locale;
import jp.yagura.account.register.AccountView;
import org.jspecify.annotations.Nullable;

/** Columns that another room adds to the files of the register. */
public interface ExtraColumns {

  /** Their headings. */
  List<String> headings(Locale language);

  /** The cells of an account, as many as headings; null is an empty cell. */
  List<@Nullable String> cells(AccountView account, Locale language);
}
