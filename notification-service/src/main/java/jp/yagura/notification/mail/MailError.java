package jp.yagura.notification.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/**
 * What a mail server's answer means to people, by the enhanced status codes of RFC 3463 and by what
 * servers say without them. The first that fits counts.
 */
public enum MailError implements WireName {
  ADDRESS_UNKNOWN(
      "(?<![\\d.])[45]\\.1\\.[0-6]|user unknown|unknown user|no such user|does not exist|mailbox unavailable|mailbox not found"),
  TOO_LARGE("(?<![\\d.])5\\.3\\.4|message size exceeds|too large"),
  MAILBOX_FULL("(?<![\\d.])[45]\\.2\\.2|mailbox full|over quota|quota exceeded|\\b[45]52\\b"),
  OUR_SIGN_IN("\\b53[045]\\b|(?<![\\d.])5\\.7\\.8|authentication"),
  NOT_ALLOWED("(?<![\\d.])[45]\\.7\\.[0-9]|relay|blocked|spam|policy|denied|\\b554\\b"),
  ADDRESS_REFUSED("recipient address not accepted.*\\b55[0-9]\\b"),
  SERVER_AWAY(
      "connection|refused|timed? ?out|timeout|no answer|closed|reset|unreachable|unresolved|failed to resolve|^null$"),
  SERVER_BUSY("\\b4[0-9][0-9]\\b|try again|temporar|greylist"),
  OTHER("");

  private final Pattern said;

  MailError(String said) {
    this.said = Pattern.compile(said, Pattern.DOTALL);
  }

  /** Reads an answer as it was kept. */
  public static MailError of(String answer) {
    String plain = answer.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(trouble -> trouble.said.matcher(plain).find())
        .findFirst()
        .orElse(OTHER);
  }

  @Override
  public String wire() {
    return WireNames.of(this);
  }

  @Override
  public String toString() {
    return wire();
  }
}
