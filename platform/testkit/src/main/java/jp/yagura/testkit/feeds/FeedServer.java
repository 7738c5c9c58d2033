package jp.yagura.testkit.feeds;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The simulated platforms. {@code PUT /admin?key=…} with a {@link FeedAccount} says what is there,
 * {@code GET /admin?key=…} how often it was asked, answered in full and answered 304.
 */
final class FeedServer {
  static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

  /** What happened to an account. */
  record Count(AtomicInteger asked, AtomicInteger unchanged) {}

  private final ConcurrentMap<String, FeedAccount> accounts = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Count> counts = new ConcurrentHashMap<>();
  private final HttpServer server;

  FeedServer() {
    try {
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
      if (path.equals("/admin")) {
        admin(exchange, Objects.requireNonNull(query.get("key")));
      } else if (path.equals("/redirect")) {
        exchange.getResponseHeaders().set("Location", Objects.requireNonNull(query.get("to")));
        exchange.sendResponseHeaders(302, -1);
      } else {
        platform(exchange, path, query);
      }
    }
  }

  private void admin(HttpExchange exchange, String key) throws IOException {
    if (exchange.getRequestMethod().equals("PUT")) {
      accounts.put(key, JSON.readValue(exchange.getRequestBody(), FeedAccount.class));
    }
    Count count = count(key);
    send(exchange, 200, count.asked().get() + " " + count.unchanged().get());
  }

  private Count count(String key) {
    return counts.computeIfAbsent(key, _ -> new Count(new AtomicInteger(), new AtomicInteger()));
  }

  private void platform(HttpExchange exchange, String path, Map<String, String> query)
      throws IOException {
    FeedAccount account = find(path, query);
    if (account == null) {
      send(exchange, 404, "{\"error\":\"Record not found\"}");
      return;
    }
    count(account.handle()).asked().incrementAndGet();
    pause(account.delayMillis());
    if (account.status() != 200) {
      if (account.retryAfter() != null) {
        exchange.getResponseHeaders().set("Retry-After", account.retryAfter());
      }
      send(exchange, account.status(), "");
      return;
    }
    String body = body(account, path, query);
    String tag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      count(account.handle()).unchanged().incrementAndGet();
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    exchange.getResponseHeaders().set("ETag", tag);
    send(exchange, 200, body);
  }

  private static void pause(long millis) {
    try {
      boolean woken = new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
      if (woken) {
        throw new IllegalStateException("nobody counts down");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable FeedAccount find(String path, Map<String, String> query) {
    String[] parts = path.split("/", -1);
    if (path.equals("/feeds/videos.xml")) {
      return byId(query.get("channel_id"));
    }
    if (path.startsWith("/xrpc/")) {
      String actor = Objects.requireNonNullElse(query.get("actor"), "");
      FeedAccount known = accounts.get(actor);
      return known == null ? byId(actor) : known;
    }
    if (path.endsWith("/accounts/lookup")) {
      return accounts.get(query.get("acct") + "@" + parts[1]);
    }
    if (path.endsWith("/statuses")) {
      return byId(parts[parts.length - 2]);
    }
    return accounts.get(parts[parts.length - 1]);
  }

  private @Nullable FeedAccount byId(@Nullable String id) {
    return accounts.values().stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
  }

  private static String body(FeedAccount account, String path, Map<String, String> query) {
    List<FeedAccount.Post> newestFirst =
        account.posts().stream()
            .sorted(Comparator.comparing(FeedAccount.Post::at).reversed())
            .toList();
    if (path.endsWith("/accounts/lookup")) {
      return mastodonAccount(account).toString();
    }
    if (path.endsWith("/statuses")) {
      return statuses(page(newestFirst, query.get("max_id"), query.get("limit"))).toString();
    }
    if (path.endsWith("getProfile")) {
      ObjectNode profile = JSON.createObjectNode();
      profile.put("did", account.id());
      profile.put("handle", account.handle());
      profile.put("displayName", account.name());
      String link = account.link() == null ? "" : "\n" + account.link();
      profile.put("description", account.description() + link);
      profile.put("avatar", account.icon());
      return profile.toString();
    }
    if (path.endsWith("getAuthorFeed")) {
      return authorFeed(page(newestFirst, query.get("cursor"), query.get("limit")), account);
    }
    return atom(account, newestFirst.subList(0, Math.min(15, newestFirst.size())));
  }

  /** What comes after a post; its id is the cursor. */
  private static List<FeedAccount.Post> page(
      List<FeedAccount.Post> newestFirst, @Nullable String after, @Nullable String limit) {
    List<FeedAccount.Post> rest =
        after == null
            ? newestFirst
            : newestFirst.stream().dropWhile(it -> !it.id().equals(after)).skip(1).toList();
    return rest.stream().limit(limit == null ? 20 : Long.parseLong(limit)).toList();
  }

  private static ObjectNode mastodonAccount(FeedAccount account) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", account.id());
    node.put("acct", account.handle().replaceFirst("@.*", ""));
    node.put("display_name", account.name());
    node.put("note", "<p>" + account.description() + "</p>");
    node.put("avatar", account.icon());
    ArrayNode fields = node.putArray("fields");
    if (account.link() != null) {
      ObjectNode field = fields.addObject();
      field.put("name", "HP");
      field.put("value", "<a href=\"" + account.link() + "\" rel=\"me\">HP</a>");
    }
    return node;
  }

  private static ArrayNode statuses(List<FeedAccount.Post> posts) {
    ArrayNode all = JSON.createArrayNode();
    for (FeedAccount.Post post : posts) {
      ObjectNode one = all.addObject();
      one.put("id", post.id());
      one.put("created_at", post.at().toString());
      one.put("url", "https://social.example/" + post.id());
      one.put("content", "<p>" + post.text() + "</p>");
    }
    return all;
  }

  private static String authorFeed(List<FeedAccount.Post> posts, FeedAccount account) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode feed = answer.putArray("feed");
    for (FeedAccount.Post it : posts) {
      ObjectNode post = feed.addObject().putObject("post");
      post.put("uri", "at://" + account.id() + "/app.bsky.feed.post/" + it.id());
      post.put("indexedAt", it.at().toString());
      post.putObject("record").put("text", it.text()).put("createdAt", it.at().toString());
    }
    if (!posts.isEmpty()) {
      answer.put("cursor", posts.getLast().id());
    }
    return answer.toString();
  }

  private static String atom(FeedAccount account, List<FeedAccount.Post> posts) {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>feed:")
        .append(account.id())
        .append("</id><title>")
        .append(account.name())
        .append("</title><updated>2026-01-01T00:00:00Z</updated>");
    if (account.link() != null) {
      text.append("<link rel=\"alternate\" href=\"").append(account.link()).append("\"/>");
    }
    for (FeedAccount.Post post : posts) {
      text.append("<entry><id>")
          .append(post.id())
          .append("</id><title>")
          .append(post.text())
          .append("</title><link rel=\"alternate\" href=\"https://video.example/")
          .append(post.id())
          .append("\"/><published>")
          .append(post.at())
          .append("</published></entry>");
    }
    return text.append("</feed>").toString();
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> query = new HashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
      int is = pair.indexOf('=');
      query.put(
          pair.substring(0, is), URLDecoder.decode(pair.substring(is + 1), StandardCharsets.UTF_8));
    }
    return query;
  }
}
