package jp.yagura.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.util.StreamProvider;
import java.io.IOException;
import java.net.Socket;
import java.util.Properties;
import javax.net.SocketFactory;
import jp.yagura.notification.mail.MailSettings.Security;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What makes a mail leave within milliseconds; without it everything still works, slowly. */
class SmtpSessionTest {
  @ParameterizedTest
  @EnumSource
  void aMailIsNotHeldBackForAnAcknowledgement(Security security) throws IOException {
    Properties session = properties(security);
    String protocol = session.getProperty("mail.transport.protocol");
    SocketFactory sockets =
        assertInstanceOf(SocketFactory.class, session.get("mail." + protocol + ".socketFactory"));
    try (Socket socket = sockets.createSocket()) {
      assertTrue(socket.getTcpNoDelay());
    }
    // Else a server that is away is asked twice, and waited for twice.
    assertEquals("false", session.get("mail." + protocol + ".socketFactory.fallback"));
  }

  @ParameterizedTest
  @EnumSource
  void theClassPathIsNotSearchedForEachMail(Security security) {
    properties(security);
    assertInstanceOf(MailStreamProvider.class, StreamProvider.provider());
    assertEquals(
        MailStreamProvider.class.getName(), System.getProperty(StreamProvider.class.getName()));
  }

  private static Properties properties(Security security) {
    return SmtpSession.of(new TestSettings(new TestSettings.AServer("localhost", 25, security)))
        .getProperties();
  }
}
