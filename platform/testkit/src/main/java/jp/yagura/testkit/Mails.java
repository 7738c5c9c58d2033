package jp.yagura.testkit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import jp.yagura.starters.mail.Mail;

/**
 * The real SMTP server's inbox, read back; it can be switched off and told to refuse an address.
 */
public final class Mails {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private Mails() {}

  /** Every mail so far, in order of arrival. */
  public static List<Mail> all() {
    return tell("/", "");
  }

  /** The mails to one address. */
  public static List<Mail> to(String address) {
    return all().stream().filter(mail -> mail.isFor(address)).toList();
  }

  /** Forgets all mails. */
  public static void forget() {
    tell("/forget", "");
  }

  /** From now on the server answers 550 for this address. */
  public static void rejecting(String address) {
    tell("/refuse", address);
  }

  /** The address is good again. */
  public static void accepting(String address) {
    tell("/accept", address);
  }

  /** The server is away: connections are refused. */
  public static void down() {
    tell("/down", "");
  }

  /** The server is back on its port. */
  public static void up() {
    tell("/up", "");
  }

  private static List<Mail> tell(String path, String argument) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Parts.running().get("mail") + path))
            .POST(HttpRequest.BodyPublishers.ofString(argument))
            .build();
    try {
      byte[] answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
      return JSON.readValue(answer, new TypeReference<>() {});
    } catch (IOException e) {
      throw new IllegalStateException("the mail server's control does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
