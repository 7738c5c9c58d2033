package jp.yagura.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailErrorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recipient address not accepted: 550 5.1.1 <a@b.example>: User unknown | ADDRESS_UNKNOWN",
        "recipient address not accepted: 550 No such user here | ADDRESS_UNKNOWN",
        "recipient address not accepted: 550 rejected | ADDRESS_REFUSED",
        "sending data failed: 552 5.2.2 Mailbox full | MAILBOX_FULL",
        "sending data failed: 552 5.3.4 Message size exceeds fixed limit | TOO_LARGE",
        "AUTH failed: 535 5.7.8 Authentication credentials invalid | OUR_SIGN_IN",
        "sending data failed: 554 5.7.1 Message blocked as spam | NOT_ALLOWED",
        "Connection refused: mail.example/10.5.1.1:25 | SERVER_AWAY",
        "no answer within 20 s | SERVER_AWAY",
        "null | SERVER_AWAY",
        "recipient address not accepted: 451 4.7.1 Greylisted | NOT_ALLOWED",
        "421 Service not available | SERVER_BUSY",
        "something new | OTHER"
      })
  void anAnswerMeansSomethingToPeople(String answer, MailError trouble) {
    assertEquals(trouble, MailError.of(answer));
  }
}
