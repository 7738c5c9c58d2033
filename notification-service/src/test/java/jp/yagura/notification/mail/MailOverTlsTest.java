package jp.yagura.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import jp.yagura.notification.mail.MailSettings.Security;
import jp.yagura.notification.mail.TlsServer.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Mail servers outside a test speak TLS: nothing of a mail leaves before the channel is safe. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailOverTlsTest {
  private static final Mail MAIL =
      new Mail("1", UUID.randomUUID(), "koho@nagasaki.example", "件名", "本文", "<p>本文</p>", true);

  private SSLContext certificate;
  private SSLContext usual;

  @BeforeAll
  void aCertificate(@TempDir Path directory) throws Exception {
    certificate = LocalCertificate.fresh(directory);
    usual = SSLContext.getDefault();
  }

  @BeforeEach
  void trusted() {
    SSLContext.setDefault(certificate);
  }

  @AfterEach
  void asUsual() {
    SSLContext.setDefault(usual);
  }

  @Test
  void encryptedFromTheStart() throws IOException {
    try (TlsServer server = new TlsServer(Kind.FROM_THE_START, certificate)) {
      assertInstanceOf(MailResult.Accepted.class, post(server, Security.TLS));
      assertTrue(server.heard().contains("🔒DATA"), server.heard().toString());
    }
  }

  @Test
  void encryptedBeforeTheMailWhereTheServerOffersIt() throws IOException {
    for (Security security : new Security[] {Security.STARTTLS, Security.IF_OFFERED}) {
      try (TlsServer server = new TlsServer(Kind.ON_REQUEST, certificate)) {
        assertInstanceOf(MailResult.Accepted.class, post(server, security));
        assertTrue(server.heard().contains("🔒DATA"), server.heard().toString());
      }
    }
  }

  @Test
  void whereItMustBeEncryptedNothingIsSaidInTheClear() throws IOException {
    try (TlsServer server = new TlsServer(Kind.NEVER, certificate)) {
      assertInstanceOf(MailResult.Deferred.class, post(server, Security.STARTTLS));
      assertEquals(0, mails(server));
    }
  }

  @Test
  void aServerThatNobodyVouchesForGetsNothing() throws IOException {
    SSLContext.setDefault(usual);
    for (Security security : new Security[] {Security.TLS, Security.STARTTLS}) {
      Kind kind = security == Security.TLS ? Kind.FROM_THE_START : Kind.ON_REQUEST;
      try (TlsServer server = new TlsServer(kind, certificate)) {
        MailResult.Deferred later =
            assertInstanceOf(MailResult.Deferred.class, post(server, security));
        assertTrue(later.reason().contains("certification path"), later.reason());
        assertEquals(0, mails(server));
      }
    }
  }

  @Test
  void aCertificateForAnotherNameIsNone() throws IOException {
    try (TlsServer server = new TlsServer(Kind.FROM_THE_START, certificate)) {
      MailResult answer = post(new TestSettings.AServer("127.0.0.1", server.port(), Security.TLS));
      assertInstanceOf(MailResult.Deferred.class, answer);
      assertEquals(0, mails(server));
    }
  }

  private static long mails(TlsServer server) {
    return server.heard().stream().filter(line -> line.contains("MAIL FROM")).count();
  }

  private static MailResult post(TlsServer server, Security security) {
    return post(new TestSettings.AServer("localhost", server.port(), security));
  }

  private static MailResult post(TestSettings.AServer server) {
    MailSettings settings = new TestSettings(server);
    MailServer connections = new MailServer(settings, Clock.systemUTC());
    try {
      return connections.send(MAIL);
    } finally {
      connections.close();
    }
  }
}
