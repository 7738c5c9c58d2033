package jp.yagura.incident.casefile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.incident.incident.Move;
import jp.yagura.incident.incident.Severity;
import jp.yagura.incident.incident.Stage;

/** Words of the page of an incident: messages/inc_ja.properties and inc_en.properties. */
@MessageBundle(value = "inc", locale = "ja")
public interface IncMessages {
  @Message
  String stale();

  @Message
  String stale_text();

  @Message
  String not_done();

  @Message
  String stage_since();

  @Message
  String next();

  @Message
  String yours();

  @Message
  String because();

  @Message
  String closing_text();

  @Message
  String facts();

  @Message
  String account();

  @Message
  String acc_active();

  @Message
  String acc_suspected();

  @Message
  String acc_suspended();

  @Message
  String acc_retired();

  @Message
  String division();

  @Message
  String occurred();

  @Message
  String unknown();

  @Message
  String reported();

  @Message
  String sign_in();

  @Message
  String playbook();

  @Message
  String missing();

  @Message
  String stage_reason();

  @Message
  String closing_words();

  @Message
  String stage(Stage stage);

  @Message
  String severity(Severity severity);

  @Message
  String can(CanSignIn canSignIn);

  @Message
  String act(Move act);

  @Message
  String act_head(Move act);

  @Message
  String act_text(Move act);

  @Message
  String progress(int done, int total);

  @Message
  String reporter();

  @Message
  String told();

  @Message
  String fake();

  @Message
  String default_note();

  @Message
  String to_stage();

  @Message
  String to_judge();

  @Message
  String check_first();

  @Message
  String latest();

  @Message
  String report();

  @Message
  String moved(String stage);

  @Message
  String grade();

  @Message
  String grade_new();

  @Message
  String grade_do();

  @Message
  String graded(String severity);
}
