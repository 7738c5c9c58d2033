package jp.yagura.testkit.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieHandler;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yagura.testkit.Tokens;

/** Somebody who calls the service under test: a program with a token, or a person's session. */
public final class Visitor {
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

  private final Cookies cookies = new Cookies();
  private final HttpClient http;
  private final String bearer;

  private Visitor(HttpClient.Redirect redirects, String bearer) {
    this.http = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirects).build();
    this.bearer = bearer;
  }

  /** An answer, and the text of it. */
  public record Answer(int status, URI from, String text) {}

  /** Nobody: neither token nor session; is told where to sign in and does not go there. */
  public static Visitor nobody() {
    return new Visitor(HttpClient.Redirect.NEVER, "");
  }

  /** A program with the token of a sample user, such as nagasaki and pr. */
  public static Visitor program(String municipality, String role) {
    return new Visitor(HttpClient.Redirect.NEVER, Tokens.bearer(municipality, role));
  }

  /**
   * A sample user who has signed in on the identity provider's page.
   *
   * @param page a page of the service that asks to sign in
   */
  public static Visitor person(String municipality, String role, String page) {
    Visitor person = new Visitor(HttpClient.Redirect.NORMAL, "");
    Matcher form = FORM.matcher(person.get(page).text());
    if (!form.find()) {
      throw new IllegalStateException("no sign-in page");
    }
    URI action = URI.create(form.group(1).replace("&amp;", "&"));
    Answer answer =
        person.send(
            form(action, "username=" + municipality + "-" + role + "&password=yagura"), true);
    if (answer.from().getPort() != RestAssured.port) {
      throw new IllegalStateException("not signed in: " + answer);
    }
    return person;
  }

  /** Uses a route of the API. */
  Answer use(Route route, String path, Object body, String ifMatch) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(here() + path))
            .header("Accept", route.kind().equals("json") ? "application/json" : "*/*")
            .header("Content-Type", "application/json")
            .header("If-Match", ifMatch)
            .method(route.verb(), HttpRequest.BodyPublishers.ofString(text(body)));
    if (!bearer.isEmpty()) {
      request.header("Authorization", bearer);
    }
    return send(request.build(), true);
  }

  /** The cookies of the session, as a header sends them. */
  String cookies() {
    return String.join("; ", cookies.jar.values());
  }

  /** Reads a page. */
  public Answer get(String path) {
    return send(page(path), true);
  }

  /** Fetches a file; fails when there is none. */
  public byte[] file(String path) {
    try {
      var answer = http.send(page(path), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + ": " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Asks for something that goes on without end, and leaves once it has begun. */
  Answer glance(String path) {
    return send(page(path), false);
  }

  /**
   * Sends a form; the answer is the page that the redirect leads to, or the form with errors.
   *
   * @param fields of the form, encoded, without its token
   * @param token see {@link #token}
   */
  public Answer submit(String path, String fields, String token) {
    String protectedFields = "csrf-token=" + token + (fields.isEmpty() ? "" : "&" + fields);
    return send(form(URI.create(here() + path), protectedFields), true);
  }

  /** The token of the first of these pages that shows the person a form; empty if none does. */
  public String token(Stream<String> pages) {
    return pages
        .map(page -> TOKEN.matcher(get(page).text()))
        .filter(Matcher::find)
        .map(token -> URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }

  private static HttpRequest page(String path) {
    return HttpRequest.newBuilder(URI.create(here() + path)).header("Accept", "*/*").build();
  }

  private static HttpRequest form(URI to, String fields) {
    return HttpRequest.newBuilder(to)
        .header("Accept", "text/html")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(fields))
        .build();
  }

  private static String here() {
    return "http://localhost:" + RestAssured.port;
  }

  private static String text(Object body) {
    try {
      return body instanceof String text ? text : JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Answer send(HttpRequest request, boolean toTheEnd) {
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        String text = toTheEnd ? new String(body.readAllBytes(), StandardCharsets.UTF_8) : "";
        return new Answer(answer.statusCode(), answer.uri(), text);
      }
    } catch (IOException e) {
      throw new IllegalStateException(request.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The cookies of this machine, whatever the port; a browser takes secure ones from it too. */
  private static final class Cookies extends CookieHandler {
    private final Map<String, String> jar = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
      return jar.isEmpty() ? Map.of() : Map.of("Cookie", List.of(String.join("; ", jar.values())));
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) {
      headers.getOrDefault("set-cookie", List.of()).forEach(this::take);
    }

    private void take(String cookie) {
      String pair = cookie.split(";", 2)[0].strip();
      String name = pair.split("=", 2)[0];
      if (cookie.toLowerCase(Locale.ROOT).contains("max-age=0") || pair.endsWith("=")) {
        jar.remove(name);
      } else {
        jar.put(name, pair);
      }
    }
  }
}
