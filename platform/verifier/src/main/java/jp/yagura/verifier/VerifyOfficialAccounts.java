package jp.yagura.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/**
 * Checks a signed list of a municipality's official accounts: a JWS (RFC 7515) in the flattened
 * JSON form, signed with Ed25519 (RFC 8037), against a JWK set. Needs Java 17 or newer and nothing
 * else:
 *
 * <pre>{@code
 * java -jar verifier.jar official-accounts.json official-accounts-keys.json
 * java -jar verifier.jar https://city.example.jp/.well-known/official-accounts.json
 * }</pre>
 *
 * <p>Keys that are not named are read beside the list.
 *
 * <p>{@code --municipality=nagasaki} and {@code --key=…} say whose list and whose key it has to be;
 * {@code --lang=en} answers in English. Exit status 0: all of it holds; 1: it does not; 2: it could
 * not be looked at.
 */
public final class VerifyOfficialAccounts {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final String DOCUMENT = "official-accounts.json";
  private static final String KEYS = "official-accounts-keys.json";

  private VerifyOfficialAccounts() {}

  /** Runs the command and ends the process. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out, Clock.system(TOKYO)));
  }

  /** Runs the command; its exit status. */
  static int run(List<String> args, PrintStream out, Clock clock) {
    boolean english = args.contains("--lang=en");
    List<String> files = args.stream().filter(it -> !it.startsWith("--")).toList();
    boolean pair = files.size() == 2 || (files.size() == 1 && files.get(0).endsWith(DOCUMENT));
    if (!pair) {
      out.println("java -jar verifier.jar LIST-file-or-URL [KEYS-file-or-URL]");
      out.println("     [--municipality=ID] [--key=KEY-ID] [--lang=en]");
      return 2;
    }
    String document = files.get(0);
    String keys = files.size() == 2 ? files.get(1) : document.replaceAll(DOCUMENT + "$", KEYS);
    try {
      SignedList list = SignedList.verify(read(document), read(keys), clock.instant());
      expect(option(args, "--municipality="), list.municipality());
      expect(option(args, "--key="), list.keyId());
      out.println(english ? told(list) : toldInJapanese(list));
      return 0;
    } catch (Refusal e) {
      out.println((english ? "NOT VERIFIED: " : "確認できません：") + e.in(english));
      return 1;
    } catch (IOException | IllegalArgumentException e) {
      out.println((english ? "Cannot be read: " : "読み取れません：") + e.getMessage());
      return 2;
    }
  }

  private static String option(List<String> args, String name) {
    return args.stream()
        .filter(it -> it.startsWith(name))
        .map(it -> it.substring(name.length()))
        .findFirst()
        .orElse("");
  }

  private static void expect(String wanted, String found) throws Refusal {
    if (!wanted.isEmpty() && !wanted.equals(found)) {
      throw new Refusal(
          "求めたものは " + wanted + " ですが、文書は " + found + " のものです。",
          "asked for " + wanted + ", but it is of " + found + ".");
    }
  }

  private static byte[] read(String place) throws IOException {
    if (!place.matches("https?://.*")) {
      try {
        return Files.readAllBytes(Path.of(place));
      } catch (InvalidPathException e) {
        throw new IOException(place, e);
      }
    }
    HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(place)).timeout(Duration.ofSeconds(30)).build();
    try {
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200 || answer.body().length > MOST_BYTES) {
        throw new IOException(place + " (HTTP " + answer.statusCode() + ")");
      }
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(place, e);
    }
  }

  private static String toldInJapanese(SignedList it) {
    return """
        署名を確認しました。作成後に変更されていません。
          自治体：%s（%s）
          作成日時：%s
          有効期限：%s
          通し番号：%d
          署名した鍵：%s
          アカウント：%d件（公式として運用中 %d件、乗っ取りの疑い %d件、見本 %d件）
        鍵の番号が、自治体が別の方法（広報紙や窓口など）で知らせているものと同じことも確かめてください。"""
        .formatted(values(it));
  }

  private static String told(SignedList it) {
    return """
        Verified. It has not been changed since it was signed.
          Municipality: %s (%s)
          Made:         %s
          Expires:      %s
          Sequence:     %d
          Signed with:  %s
          Accounts:     %d (%d in use as official, %d possibly hijacked, %d samples)
        Also compare the key with what the municipality says elsewhere, such as in print."""
        .formatted(values(it));
  }

  private static Object[] values(SignedList it) {
    return new Object[] {
      it.name(),
      it.municipality(),
      SignedList.at(it.generatedAt()),
      SignedList.at(it.expires()),
      it.sequence(),
      it.keyId(),
      it.accounts().size(),
      it.count("state", "active"),
      it.count("state", "suspected-compromised"),
      it.count("sample", true)
    };
  }
}
