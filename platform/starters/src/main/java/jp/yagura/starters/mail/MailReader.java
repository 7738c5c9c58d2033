package jp.yagura.starters.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads a stored mail: MIME parts, encoded headers, and the two lines we put in front. */
final class MailReader {
  /** Who got it, and when: written in front of the mail when it arrives. */
  static final String DELIVERED_TO = "Delivered-To";

  static final String RECEIVED_AT = "X-Received-At";

  /** One for all: to make one reads files of every library. */
  private static final Session SESSION = Session.getInstance(new Properties());

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();

  private MailReader() {}

  static Mail read(int id, byte[] raw) throws MessagingException, IOException {
    MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
    MailReader reader = new MailReader();
    reader.collect(message);
    return new Mail(
        id,
        Instant.parse(message.getHeader(RECEIVED_AT, null)),
        text(message.getHeader("From", ", ")),
        List.of(message.getHeader(DELIVERED_TO, ", ").split(", ")),
        text(message.getHeader("Subject", " ")),
        reader.text.toString(),
        reader.html.toString(),
        headers(message),
        new String(raw, StandardCharsets.UTF_8));
  }

  private void collect(Part part) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*")) {
      Multipart parts = (Multipart) part.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        collect(inner);
      }
    } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      text.append("[").append(part.getFileName()).append("]\n");
    } else if (part.isMimeType("text/html")) {
      html.append(part.getContent());
    } else if (part.isMimeType("text/*")) {
      text.append(part.getContent());
    }
  }

  private static Map<String, List<String>> headers(MimeMessage message) throws MessagingException {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (Header header : Collections.list(message.getAllHeaders())) {
      headers
          .computeIfAbsent(header.getName(), _ -> new ArrayList<>())
          .add(text(header.getValue()));
    }
    return headers;
  }

  private static String text(@Nullable String encoded) {
    if (encoded == null) {
      return "";
    }
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(encoded));
    } catch (UnsupportedEncodingException asItStands) {
      return encoded;
    }
  }
}
