package jp.yagura.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a mail that was not taken means for its next attempt. */
final class SmtpFailure {
  private SmtpFailure() {}

  /**
   * A 5xx to this recipient or this text is for ever; one to our sign-in or our own address
   * concerns all mails: an operator corrects it and all leave.
   */
  static MailResult of(MessagingException failure) {
    List<Throwable> chain = chain(failure);
    for (Throwable e : chain) {
      switch (e) {
        case SMTPAddressFailedException refused -> {
          return answer("recipient address not accepted: ", refused, refused.getReturnCode());
        }
        case SMTPSendFailedException refused when !refused.getCommand().startsWith("MAIL") -> {
          return answer("sending data failed: ", refused, refused.getReturnCode());
        }
        case AddressException wrong -> {
          return new MailResult.Rejected(
              "recipient address not accepted: 553 " + wrong.getMessage());
        }
        case SocketTimeoutException _ -> {
          return new MailResult.Deferred("no answer in time: " + failure.getMessage());
        }
        default -> {}
      }
    }
    return new MailResult.Deferred(said(chain.getLast()));
  }

  private static MailResult answer(String what, MessagingException refused, int code) {
    String said = what + said(refused);
    return code >= 500 ? new MailResult.Rejected(said) : new MailResult.Deferred(said);
  }

  private static String said(Throwable failure) {
    return String.valueOf(failure.getMessage()).strip();
  }

  /** Jakarta Mail hangs causes below each other in two ways. */
  private static List<Throwable> chain(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable e = failure; e != null && !chain.contains(e); ) {
      chain.add(e);
      e = e instanceof MessagingException mail ? mail.getNextException() : e.getCause();
    }
    return chain;
  }
}
