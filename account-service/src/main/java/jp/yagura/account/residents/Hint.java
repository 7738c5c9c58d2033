package jp.yagura.account.residents;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import jp.yagura.profile.Reference;

/** Why nobody can tell from what was asked whose account it is, and so what to do about it. */
enum Hint {
  SHORT_LINK,
  POST,
  SHARE_LINK,
  OLD_NAME,
  APP_LINK,
  SEVERAL,
  /** Only a name was given, and anybody may choose one. */
  NAME;

  static Hint of(Reference.Reason reason) {
    return switch (reason) {
      case SHORT_LINK -> SHORT_LINK;
      case VIDEO, POST -> POST;
      case SHARE_LINK -> SHARE_LINK;
      case OLD_NAME -> OLD_NAME;
      case APP_LINK -> APP_LINK;
      case SEVERAL -> SEVERAL;
    };
  }

  @JsonValue
  String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
