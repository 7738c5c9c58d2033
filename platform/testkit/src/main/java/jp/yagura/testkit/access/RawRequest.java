package jp.yagura.testkit.access;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A request as bytes, so that a test can send what no well-behaved client does: an address or a
 * header that is far too long, a form that is cut off, a body without its length.
 */
final class RawRequest {
  /** Milliseconds without a word; a server may wait for a body that was only announced. */
  private static final int PATIENCE = 5_000;

  private final String line;
  private final List<String> headers = new ArrayList<>();
  private String body = "";

  private RawRequest(String line) {
    this.line = line;
  }

  /** As a browser asks: it wants HTML. */
  static RawRequest browser(String verb, String path) {
    return new RawRequest(verb + " " + path + " HTTP/1.1").with("Accept: text/html");
  }

  /** With one more header, or with another value for one that is there. */
  RawRequest with(String header) {
    String name = header.substring(0, header.indexOf(':') + 1);
    headers.removeIf(it -> it.startsWith(name));
    headers.add(header);
    return this;
  }

  /** With a body, whose length is said unless the headers speak of chunks. */
  RawRequest body(String type, String text) {
    body = text;
    with("Content-Type: " + type);
    return headers.contains("Transfer-Encoding: chunked")
        ? this
        : with("Content-Length: " + text.getBytes(StandardCharsets.UTF_8).length);
  }

  /**
   * What came back.
   *
   * @param head status line and headers
   * @param text the body
   */
  record Answer(String head, String text) {
    int status() {
      return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ", 3)[1]);
    }

    /** Whether the body is a page of HTML with a heading. */
    boolean page() {
      return head.toLowerCase(java.util.Locale.ROOT).contains("content-type: text/html")
          && text.contains("<h1");
    }

    /** The value of the first header of this name; empty without one. */
    String header(String name) {
      return head.lines()
          .filter(it -> it.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(it -> it.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }

    /** All cookies that are set, as a header sends them back. */
    String cookies() {
      return head.lines()
          .filter(it -> it.regionMatches(true, 0, "set-cookie:", 0, 11))
          .map(it -> it.substring(11).strip().split(";", 2)[0])
          .collect(Collectors.joining("; "));
    }
  }

  /** Sends it to the service under test and reads until it hangs up or says no more. */
  Answer send() {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE);
      String head =
          line + "\r\nHost: localhost:" + RestAssured.port + "\r\n" + String.join("\r\n", headers);
      write(socket, head + "\r\nConnection: close\r\n\r\n" + body);
      String all = read(socket.getInputStream());
      int end = all.indexOf("\r\n\r\n");
      return end < 0
          ? new Answer(all, "")
          : new Answer(all.substring(0, end), all.substring(end + 4));
    } catch (IOException e) {
      return new Answer("", e.toString());
    }
  }

  private static String read(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    try {
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        all.write(some, 0, n);
      }
    } catch (SocketTimeoutException e) {
      // no more is said
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  /** The service may hang up before it has heard everything; what it says then still counts. */
  private static void write(Socket socket, String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // read what it said
    }
  }
}
