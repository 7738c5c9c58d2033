package jp.yagura.account.register;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import jp.yagura.account.register.list.AccountSort;

/**
 * Words of the register's pages; the texts stand in messages/acc_ja.properties and
 * acc_en.properties.
 */
@MessageBundle(value = "acc", locale = "ja")
interface RegisterMessages {
  @Message
  String state(AccountState state);

  @Message
  String result(long n);

  @Message
  String title();

  @Message
  String register();

  @Message
  String q();

  @Message
  String q_hint();

  @Message
  String all();

  @Message
  String search();

  @Message
  String none_found();

  @Message
  String next();

  @Message
  String sample();

  @Message
  String c_account();

  @Message
  String c_since();

  @Message
  String since(String when);

  @Message
  String facts();

  @Message
  String unknown();

  @Message
  String edit();

  @Message
  String edit_title();

  @Message
  String new_title();

  @Message
  String no_secrets();

  @Message
  String save();

  @Message
  String save_new();

  @Message
  String cancel();

  @Message
  String choose();

  @Message
  String fixed();

  @Message
  String move_title();

  @Message
  String move_to();

  @Message
  String move_reason();

  @Message
  String move_reason_hint();

  @Message
  String move_button();

  @Message
  String history();

  @Message
  String h_registered();

  @Message
  String h_changed(String field);

  @Message
  String h_moved();

  @Message
  String h_empty();

  @Message
  String h_reason();

  @Message
  String h_incident();

  @Message
  String open_profile();

  @Message
  String order(AccountSort sort);

  @Message
  String by_state();

  @Message
  String unit();

  @Message
  String sort();

  @Message
  String export();

  @Message
  String show_all();

  @Message
  String first();
}
