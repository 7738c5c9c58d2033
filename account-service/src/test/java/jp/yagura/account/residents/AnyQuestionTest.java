package jp.yagura.account.residents;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import jp.yagura.account.Given;
import jp.yagura.kit.publicside.PublicChanges;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/**
 * Whatever residents send, over the network: never a fault of ours, and nothing is official because
 * it looks like something that is.
 */
@QuarkusTest
@WithTestResource(Platform.class)
class AnyQuestionTest {
  private static final int QUESTIONS = 10_000;
  private static final int AT_ONCE = 24;
  private static final String CITY = "nagasaki";

  /** Verdicts that say an account is, or was, the city's. */
  private static final Set<String> OURS =
      Set.of("official", "renamed", "retired", "suspended", "suspected-compromised");

  private static final List<String> BEFORE =
      List.of(
          "https://x.com/",
          "https://www.facebook.com/people/",
          "https://www.facebook.com/",
          "https://www.facebook.com/profile.php?id=",
          "https://www.youtube.com/channel/",
          "https://www.youtube.com/@",
          "https://lin.ee/",
          "https://line.me/R/ti/p/@",
          "https://www.instagram.com/",
          "https://mastodon.example/@",
          "https://bsky.app/profile/",
          "https%3A%2F%2Fx.com%2F",
          "市の公式です→ http://twitter.com/",
          "@",
          "＠",
          "");

  private static final List<String> AFTER =
      List.of("", "/", "?lang=ja", "/status/1", "/100099999999996/", "#x", " です", "\n", "..", "%");

  @Inject Given given;
  @Inject PublicChanges changes;

  private final ObjectMapper json = new ObjectMapper();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  @Test
  void isAnsweredAndNeverOfficialByAccident() throws Exception {
    String handle = given.anAccount(CITY, Given.aHandle()).handle();
    await().atMost(Duration.ofSeconds(10)).until(changes::heard);
    Random random = new Random(20261128);
    Semaphore free = new Semaphore(AT_ONCE);
    List<CompletableFuture<Void>> asked = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < QUESTIONS; i++) {
        String question = question(random, handle);
        free.acquire();
        asked.add(
            client
                .sendAsync(request(question), HttpResponse.BodyHandlers.ofString())
                .thenAccept(answer -> judge(question, answer))
                .whenComplete((_, _) -> free.release()));
      }
      CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).get();
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static HttpRequest request(String question) {
    String q = URLEncoder.encode(question, StandardCharsets.UTF_8);
    String address = RestAssured.baseURI + ":" + RestAssured.port;
    return HttpRequest.newBuilder(URI.create(address + "/public/" + CITY + "/check?q=" + q))
        .header("Accept", "application/json")
        .build();
  }

  private void judge(String question, HttpResponse<String> answer) {
    try {
      boolean refused = answer.statusCode() == 422;
      boolean ours =
          !refused && OURS.contains(json.readTree(answer.body()).get("verdict").asText());
      if (ours || (answer.statusCode() != 200 && !refused)) {
        wrong.add(answer.statusCode() + " " + question + " " + answer.body());
      }
    } catch (JsonProcessingException e) {
      wrong.add(question + " " + e);
    }
  }

  /** Never the handle itself: changed in one place, or something else altogether. */
  private static String question(Random random, String handle) {
    String name =
        switch (random.nextInt(4)) {
          case 0 -> noise(random, random.nextInt(40));
          case 1 -> noise(random, random.nextInt(700));
          case 2 -> changed(random, handle);
          default -> handle + "_" + Integer.toString(random.nextInt(100_000), 36);
        };
    return pick(random, BEFORE) + name + pick(random, AFTER);
  }

  private static String changed(Random random, String handle) {
    int at = random.nextInt(handle.length());
    char other = handle.charAt(at) == 'z' ? 'q' : 'z';
    return handle.substring(0, at) + other + handle.substring(at + 1);
  }

  /** Letters of all kinds, signs that addresses are made of, controls, halves of pairs. */
  private static String noise(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(
          switch (random.nextInt(5)) {
            case 0 -> (char) random.nextInt(0x80);
            case 1 -> (char) random.nextInt(0x10000);
            case 2 -> "/?#@:.%&=+".charAt(random.nextInt(10));
            case 3 -> (char) (0x3041 + random.nextInt(0x80));
            default -> (char) ('a' + random.nextInt(26));
          });
    }
    return text.toString();
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
