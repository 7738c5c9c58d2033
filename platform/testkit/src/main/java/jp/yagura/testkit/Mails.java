package jp.yagura.testkit;

import java.util.List;
import java.util.Objects;
import jp.yagura.local.mail.Letter;
import jp.yagura.local.mail.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * The real SMTP server's inbox, read back; it can be switched off and told to refuse an address.
 */
public final class Mails {
  private static volatile @Nullable Mailbox mailbox;

  private Mails() {}

  static void in(Mailbox started) {
    mailbox = started;
  }

  /** The server itself. */
  public static Mailbox box() {
    return Objects.requireNonNull(mailbox, "add @WithTestResource(Platform.class)");
  }

  /** Every mail so far, in order of arrival. */
  public static List<Letter> all() {
    return box().letters();
  }

  /** The mails to one address. */
  public static List<Letter> to(String address) {
    return box().letters(address);
  }

  /** Forgets all mails. */
  public static void forget() {
    box().clear();
  }

  /** From now on the server answers 550 for this address. */
  public static void rejecting(String address) {
    box().refuse(address);
  }

  /** The address is good again. */
  public static void accepting(String address) {
    box().accept(address);
  }

  /** The server is away. */
  public static void down() {
    box().stopSmtp();
  }

  /** The server is back. */
  public static void up() {
    box().startSmtp();
  }
}
